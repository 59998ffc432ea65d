import { Inject, Injectable } from '@nestjs/common';
import type { MailDetail } from '@samsyn/domain';
import type { CurrentPerson } from '../access/current.js';
import { withoutLinks } from '../notification/letter.js';
import { configToken, type Config } from '../platform/config.js';
import { notFound } from '../platform/problem.js';
import { OutboxRepository } from './outbox.repository.js';

@Injectable()
export class OutboxService {
  constructor(
    private readonly outbox: OutboxRepository,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** `Mail[]` as JSON text. */
  list(person: CurrentPerson, before: string | undefined): Promise<string> {
    return this.outbox.list(person.ability, before);
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
}
