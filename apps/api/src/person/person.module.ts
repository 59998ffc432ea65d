import { Module } from '@nestjs/common';
import { SeatModule } from '../seat/seat.module.js';
import { PersonController } from './person.controller.js';
import { PersonRepository } from './person.repository.js';
import { PersonService } from './person.service.js';

@Module({
  imports: [SeatModule],
  controllers: [PersonController],
  providers: [PersonService, PersonRepository],
})
export class PersonModule {}
