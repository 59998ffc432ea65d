import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification/notification.module.js';
import { RoundController } from './round.controller.js';
import { RoundRepository } from './round.repository.js';
import { RoundService } from './round.service.js';

@Module({
  imports: [NotificationModule],
  controllers: [RoundController],
  providers: [RoundService, RoundRepository],
  exports: [RoundService],
})
export class RoundModule {}
