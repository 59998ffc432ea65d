import { Module } from '@nestjs/common';
import { SeatController } from './seat.controller.js';
import { SeatRepository } from './seat.repository.js';
import { SeatService } from './seat.service.js';

@Module({ controllers: [SeatController], providers: [SeatService, SeatRepository], exports: [SeatService] })
export class SeatModule {}
