import { Module } from '@nestjs/common';
import { AttachmentController } from './attachment.controller.js';
import { AttachmentRepository } from './attachment.repository.js';
import { AttachmentService } from './attachment.service.js';
import { PublicAttachmentController } from './public-attachment.controller.js';

@Module({
  controllers: [AttachmentController, PublicAttachmentController],
  providers: [AttachmentService, AttachmentRepository],
  exports: [AttachmentService],
})
export class AttachmentModule {}
