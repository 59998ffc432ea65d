import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { MailDetail, OutboxQuery } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { LogService } from '../log/log.service.js';
import { withoutLinks } from '../notification/letter.js';
import { Clock } from '../platform/clock.js';
import { configToken, type Config } from '../platform/config.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { OutboxRepository } from './outbox.repository.js';

@Injectable()
export class OutboxService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly outbox: OutboxRepository,
    private readonly log: LogService,
    private readonly clock: Clock,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** `Mail[]` as JSON text. */
  list(person: CurrentPerson, query: OutboxQuery): Promise<string> {
    return this.outbox.list(person.ability, query);
  }

  /**
   * One letter. Where letters leave by SMTP, nobody but the receiver sees a single-use link; where they don't, this is
   * the only place to find it (docs/adr/0008-local-outbox.md). @throws ProblemException notFound
   */
  async find(person: CurrentPerson, id: string): Promise<MailDetail> {
    const mail = await this.outbox.find(person.ability, id);
    if (!mail) throw notFound();
    return this.config.smtpUrl === undefined ? mail : { ...mail, ...withoutLinks(mail) };
  }

  /** Tries a letter that has not left at once, to the address that its receiver has now. @throws ProblemException notFound, alreadySent */
  async sendAgain(person: CurrentPerson, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const mail = await this.outbox.lock(tx, person.ability, id);
      if (!mail) throw notFound();
      if (mail.sent) throw new ProblemException('alreadySent');
      await this.outbox.sendAgain(tx, id, this.clock.now());
      const { name, subject, accountId } = mail;
      await this.log.record(tx, person, 'mailRetried', { person: name, subject }, accountId);
    });
  }
}
