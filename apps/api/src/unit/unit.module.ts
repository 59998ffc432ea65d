import { Module } from '@nestjs/common';
import { UnitController } from './unit.controller.js';
import { UnitRepository } from './unit.repository.js';
import { UnitService } from './unit.service.js';

@Module({ controllers: [UnitController], providers: [UnitService, UnitRepository] })
export class UnitModule {}
