import { Module } from '@nestjs/common';
import { LogModule } from '../log/log.module.js';
import { NotificationModule } from '../notification/notification.module.js';
import { ParticipationRepository } from './participation.repository.js';
import { ReviewUnitRepository } from './review-unit.repository.js';
import { ReviewUnitService } from './review-unit.service.js';
import { RoundChangeService } from './round-change.service.js';
import { RoundController } from './round.controller.js';
import { RoundRepository } from './round.repository.js';
import { RoundService } from './round.service.js';
import { SetupRepository } from './setup.repository.js';

@Module({
  imports: [LogModule, NotificationModule],
  controllers: [RoundController],
  providers: [
    RoundService,
    RoundChangeService,
    RoundRepository,
    SetupRepository,
    ParticipationRepository,
    ReviewUnitService,
    ReviewUnitRepository,
  ],
  exports: [ReviewUnitService, RoundService],
})
export class RoundModule {}
