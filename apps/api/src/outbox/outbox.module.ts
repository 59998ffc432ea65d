import { Module } from '@nestjs/common';
import { LogModule } from '../log/log.module.js';
import { OutboxController } from './outbox.controller.js';
import { OutboxRepository } from './outbox.repository.js';
import { OutboxService } from './outbox.service.js';

@Module({
  imports: [LogModule],
  controllers: [OutboxController],
  providers: [OutboxService, OutboxRepository],
})
export class OutboxModule {}
