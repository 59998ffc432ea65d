import { Injectable } from '@nestjs/common';
import { AttachmentService } from '../attachment/attachment.service.js';
import { Digest } from '../notification/digest.js';
import { Dispatcher } from '../notification/dispatcher.js';
import { Jobs } from '../platform/jobs.js';
import { RenderingService } from '../rendering/rendering.service.js';
import { SeatService } from '../seat/seat.service.js';
import { ReminderService } from './reminder.service.js';

/**
 * What is done once a day, whichever of the processes does it: at seven in the morning in Stockholm, or as soon as one
 * runs again.
 */
@Injectable()
export class Daily {
  constructor(
    private readonly reminders: ReminderService,
    private readonly seats: SeatService,
    private readonly attachments: AttachmentService,
    private readonly dispatcher: Dispatcher,
    private readonly digest: Digest,
    private readonly renderings: RenderingService,
    jobs: Jobs,
  ) {
    jobs.register({
      name: 'daily',
      options: { policy: 'stately', retryLimit: 5, retryDelay: 60, retryBackoff: true },
      // Once a day: it need not be looked for every second.
      pollEverySeconds: 60,
      schedule: '0 7 * * *',
      work: () => this.run(),
    });
  }

  /** What the day brings; asked twice it does nothing the second time. */
  async run(): Promise<void> {
    await this.seats.announceDay();
    await this.reminders.remindDue();
    // What has just been said belongs into today's digest of those who want it there.
    await this.dispatcher.flush();
    await this.digest.write();
    await this.attachments.removeUnused();
    await this.renderings.removeOld();
  }
}
