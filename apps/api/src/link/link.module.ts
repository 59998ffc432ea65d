import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { LinkController } from './link.controller.js';
import { LinkRepository } from './link.repository.js';
import { LinkService } from './link.service.js';

@Module({
  imports: [SessionModule],
  controllers: [LinkController],
  providers: [LinkService, LinkRepository],
  exports: [LinkService],
})
export class LinkModule {}
