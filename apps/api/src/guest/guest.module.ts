import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { SessionModule } from '../session/session.module.js';
import { GuestController } from './guest.controller.js';
import { GuestRepository } from './guest.repository.js';
import { GuestService } from './guest.service.js';

@Module({
  imports: [AttachmentModule, SessionModule],
  controllers: [GuestController],
  providers: [GuestService, GuestRepository],
})
export class GuestModule {}
