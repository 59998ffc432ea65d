import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { NotificationModule } from '../notification/notification.module.js';
import { RenderingModule } from '../rendering/rendering.module.js';
import { SeatModule } from '../seat/seat.module.js';
import { Daily } from './daily.js';
import { ReminderRepository } from './reminder.repository.js';
import { ReminderService } from './reminder.service.js';

@Module({
  imports: [AttachmentModule, NotificationModule, RenderingModule, SeatModule],
  providers: [Daily, ReminderService, ReminderRepository],
})
export class ReminderModule {}
