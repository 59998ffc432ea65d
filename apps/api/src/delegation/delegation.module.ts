import { Module } from '@nestjs/common';
import { LogModule } from '../log/log.module.js';
import { DelegationController } from './delegation.controller.js';
import { DelegationRepository } from './delegation.repository.js';
import { DelegationService } from './delegation.service.js';

@Module({
  imports: [LogModule],
  controllers: [DelegationController],
  providers: [DelegationService, DelegationRepository],
})
export class DelegationModule {}
