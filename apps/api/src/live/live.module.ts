import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { LiveController } from './live.controller.js';
import { LiveService } from './live.service.js';
import { PresenceController } from './presence.controller.js';
import { PresenceRepository } from './presence.repository.js';
import { PresenceService } from './presence.service.js';

@Module({
  imports: [SessionModule],
  controllers: [LiveController, PresenceController],
  providers: [LiveService, PresenceRepository, PresenceService],
})
export class LiveModule {}
