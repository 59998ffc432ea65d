import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { GuestController } from './guest.controller.js';
import { GuestRepository } from './guest.repository.js';
import { GuestService } from './guest.service.js';

@Module({
  imports: [SessionModule],
  controllers: [GuestController],
  providers: [GuestService, GuestRepository],
})
export class GuestModule {}
