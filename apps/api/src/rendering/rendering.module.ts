import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { RenderProcess } from './render-process.js';
import { RenderingRepository } from './rendering.repository.js';
import { RenderingService } from './rendering.service.js';

@Module({
  imports: [AttachmentModule],
  providers: [RenderingService, RenderingRepository, RenderProcess],
  exports: [RenderingService],
})
export class RenderingModule {}
