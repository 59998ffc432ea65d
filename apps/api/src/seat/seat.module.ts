import { Module } from '@nestjs/common';
import { LogModule } from '../log/log.module.js';
import { HoldingRepository } from './holding.repository.js';
import { SeatController } from './seat.controller.js';
import { SeatRepository } from './seat.repository.js';
import { SeatService } from './seat.service.js';

@Module({
  imports: [LogModule],
  controllers: [SeatController],
  providers: [SeatService, SeatRepository, HoldingRepository],
  exports: [SeatService],
})
export class SeatModule {}
