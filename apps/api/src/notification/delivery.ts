import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { withoutLinks } from './letter.js';
import { faultOf, holdsUp, type MailServerError } from './mail-fault.js';
import { MailRepository, type WaitingMail } from './mail.repository.js';
import { Mailer } from './mailer.js';

/** Sends what is due, one letter at a time, each under its own lock. */
@Injectable()
export class Delivery {
  readonly #logger = new Logger('Mail');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly mails: MailRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** Sends until nothing is due, the server can't be reached, or `stopped` says so. */
  async run(stopped: () => boolean): Promise<void> {
    let more = true;
    while (more && !stopped()) more = await this.#sendOne();
  }

  /**
   * Holds the letter's row while the server takes it: no other process sends it meanwhile. Whoever dies between the
   * server's yes and the commit sends it once more, under the same Message-ID: at least once, never lost.
   */
  #sendOne(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const mail = await this.mails.claim(tx, this.clock.now());
      if (!mail) return false;
      try {
        await this.mailer.send(mail);
      } catch (error) {
        const { message, code, responseCode } = error as Error & MailServerError;
        this.#logger.warn(`A letter could not be sent (${mail.attempts + 1}): ${message}`);
        const fault = faultOf({ code, responseCode });
        await this.mails.failed(tx, mail.id, fault, message.slice(0, 500), this.#nextAttempt(mail.attempts));
        return !holdsUp(fault);
      }
      await this.mails.sent(tx, mail.id, this.#kept(mail), this.clock.now());
      return true;
    });
  }

  /** After 1, 2, 4 … minutes, at most an hour. */
  #nextAttempt(attempts: number): Date {
    const minutes = Math.min(2 ** attempts, 60);
    return new Date(this.clock.now().getTime() + minutes * 60_000);
  }

  /** A letter that has left needs no copy of the secret in it. */
  #kept(mail: WaitingMail): { text: string; html: string } {
    return this.mailer.leaves ? withoutLinks(mail) : mail;
  }
}
