import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AccessModule } from './access/access.module.js';
import { AttachmentModule } from './attachment/attachment.module.js';
import { BrandModule } from './brand/brand.module.js';
import { BoardModule } from './board/board.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CommentModule } from './comment/comment.module.js';
import { ContributionModule } from './contribution/contribution.module.js';
import { DelegationModule } from './delegation/delegation.module.js';
import { EditionModule } from './edition/edition.module.js';
import { FeedbackModule } from './feedback/feedback.module.js';
import { GuestModule } from './guest/guest.module.js';
import { HealthController } from './health/health.controller.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProblemFilter } from './platform/problem.filter.js';
import { validationPipe } from './platform/validation.js';
import { PublicModule } from './public/public.module.js';
import { ReviewModule } from './review/review.module.js';
import { RoundModule } from './round/round.module.js';
import { SearchModule } from './search/search.module.js';
import { SessionModule } from './session/session.module.js';
import { TaskModule } from './task/task.module.js';
import { LinkModule } from './link/link.module.js';
import { LiveModule } from './live/live.module.js';
import { LogModule } from './log/log.module.js';
import { MailTemplateModule } from './mail-template/mail-template.module.js';
import { NotificationModule } from './notification/notification.module.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { PersonModule } from './person/person.module.js';
import { PlanModule } from './plan/plan.module.js';
import { ReminderModule } from './reminder/reminder.module.js';
import { SeatModule } from './seat/seat.module.js';
import { UnitModule } from './unit/unit.module.js';
import { WordImportModule } from './word-import/word-import.module.js';

/** One slice per concept of the domain. */
const slices = [
  SessionModule,
  RoundModule,
  BoardModule,
  BrandModule,
  CalendarModule,
  AttachmentModule,
  ContributionModule,
  ReviewModule,
  CommentModule,
  DelegationModule,
  FeedbackModule,
  GuestModule,
  EditionModule,
  PublicModule,
  TaskModule,
  SearchModule,
  LinkModule,
  LiveModule,
  LogModule,
  MailTemplateModule,
  NotificationModule,
  OutboxModule,
  PersonModule,
  PlanModule,
  ReminderModule,
  SeatModule,
  UnitModule,
  WordImportModule,
];

@Module({})
export class AppModule {
  static with(config: Config, dataSource: DataSource, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(config, dataSource, clock), AccessModule, ...slices],
      controllers: [HealthController],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
    };
  }
}
