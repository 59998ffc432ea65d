import { Module } from '@nestjs/common';
import { AttemptsRepository } from './attempts.repository.js';
import { SessionController } from './session.controller.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';

@Module({
  controllers: [SessionController],
  providers: [SessionService, SessionRepository, AttemptsRepository],
  exports: [SessionService],
})
export class SessionModule {}
