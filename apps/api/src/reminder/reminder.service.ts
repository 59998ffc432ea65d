import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { dueReminder, reminderDays, stockholmDay } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { ReminderRepository } from './reminder.repository.js';

/** A round that ended longer ago than this is over, whatever was never sent in. */
const daysAfterDeadline = 60;

/** Reminds, before the deadline and after it, those units that are not done. */
@Injectable()
export class ReminderService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly reminders: ReminderRepository,
    private readonly clock: Clock,
  ) {}

  /** Reminds of all that is due today, once however often it is asked; says of how many contributions. */
  remindDue(): Promise<number> {
    const now = this.clock.now();
    const day = (from: number) => stockholmDay(new Date(now.getTime() + from * 86_400_000));
    const days = { today: day(0), first: day(-daysAfterDeadline), last: day(Math.max(...reminderDays)) };
    return this.db.transaction(async (tx) => {
      const unfinished = await this.reminders.unfinished(tx, days);
      const due = unfinished.flatMap(({ id, deadline, sent }) => {
        const reminder = dueReminder(deadline, now, sent);
        return reminder === null ? [] : [{ contributionId: id, deadline, day: reminder }];
      });
      return due.length ? this.reminders.send(tx, due, now) : 0;
    });
  }
}
