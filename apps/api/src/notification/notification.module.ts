import { Module } from '@nestjs/common';
import { LinkModule } from '../link/link.module.js';
import { Correspondence } from './correspondence.js';
import { Delivery } from './delivery.js';
import { Dispatcher } from './dispatcher.js';
import { LetterWriter } from './letter-writer.js';
import { MailRepository } from './mail.repository.js';
import { Mailer } from './mailer.js';
import { NoticeRepository } from './notice.repository.js';
import { Waker } from './waker.js';

@Module({
  imports: [LinkModule],
  providers: [
    Correspondence,
    Dispatcher,
    Delivery,
    LetterWriter,
    Mailer,
    MailRepository,
    NoticeRepository,
    Waker,
  ],
  exports: [Correspondence, Dispatcher],
})
export class NotificationModule {}
