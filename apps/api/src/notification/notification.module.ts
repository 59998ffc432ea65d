import { Module } from '@nestjs/common';
import { LinkModule } from '../link/link.module.js';
import { MailTemplateModule } from '../mail-template/mail-template.module.js';
import { SessionModule } from '../session/session.module.js';
import { Correspondence } from './correspondence.js';
import { Delivery } from './delivery.js';
import { Digest } from './digest.js';
import { DigestRepository } from './digest.repository.js';
import { Dispatcher } from './dispatcher.js';
import { LetterWriter } from './letter-writer.js';
import { MailRepository } from './mail.repository.js';
import { Mailer } from './mailer.js';
import { NoticeRepository } from './notice.repository.js';
import { SettingsController } from './settings.controller.js';
import { SettingsRepository } from './settings.repository.js';
import { Waker } from './waker.js';

@Module({
  imports: [LinkModule, MailTemplateModule, SessionModule],
  controllers: [SettingsController],
  providers: [
    Correspondence,
    Dispatcher,
    Delivery,
    Digest,
    DigestRepository,
    LetterWriter,
    Mailer,
    MailRepository,
    NoticeRepository,
    SettingsRepository,
    Waker,
  ],
  exports: [Correspondence, Digest, Dispatcher],
})
export class NotificationModule {}
