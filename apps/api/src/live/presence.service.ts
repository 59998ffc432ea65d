import { Injectable } from '@nestjs/common';
import { presenceLasts } from '@samsyn/domain';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.js';
import { PresenceRepository, type OpenPage } from './presence.repository.js';

/** Who has which text open. It is kept in the database, where every process sees it, and expires by itself. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly presence: PresenceRepository,
    private readonly clock: Clock,
  ) {}

  /** Says that the person is there, and who else is: `Present[]` as JSON text. @throws ProblemException notFound */
  async renew(person: CurrentPerson, page: OpenPage, writing: boolean): Promise<string> {
    const now = this.clock.now();
    const expired = new Date(now.getTime() - presenceLasts);
    const json = await this.presence.renew(person, page, writing, now, expired);
    if (json === undefined) throw notFound();
    return json;
  }

  async end(person: CurrentPerson, tab: string): Promise<void> {
    await this.presence.end(person.accountId, tab);
  }
}
