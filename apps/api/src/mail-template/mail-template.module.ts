import { Module } from '@nestjs/common';
import { LogModule } from '../log/log.module.js';
import { MailTemplateController } from './mail-template.controller.js';
import { MailTemplateRepository } from './mail-template.repository.js';
import { MailTemplateService } from './mail-template.service.js';

@Module({
  imports: [LogModule],
  controllers: [MailTemplateController],
  providers: [MailTemplateService, MailTemplateRepository],
  exports: [MailTemplateService],
})
export class MailTemplateModule {}
