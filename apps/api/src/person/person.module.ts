import { Module } from '@nestjs/common';
import { LinkModule } from '../link/link.module.js';
import { LogModule } from '../log/log.module.js';
import { SeatModule } from '../seat/seat.module.js';
import { SessionModule } from '../session/session.module.js';
import { PersonController } from './person.controller.js';
import { PersonRepository } from './person.repository.js';
import { PersonService } from './person.service.js';

@Module({
  imports: [LinkModule, LogModule, SeatModule, SessionModule],
  controllers: [PersonController],
  providers: [PersonService, PersonRepository],
})
export class PersonModule {}
