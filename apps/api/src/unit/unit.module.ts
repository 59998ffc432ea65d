import { Module } from '@nestjs/common';
import { LogModule } from '../log/log.module.js';
import { RoundModule } from '../round/round.module.js';
import { SeatModule } from '../seat/seat.module.js';
import { UnitController } from './unit.controller.js';
import { UnitRepository } from './unit.repository.js';
import { UnitService } from './unit.service.js';

@Module({
  imports: [LogModule, RoundModule, SeatModule],
  controllers: [UnitController],
  providers: [UnitService, UnitRepository],
})
export class UnitModule {}
