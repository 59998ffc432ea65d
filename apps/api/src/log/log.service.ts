import { Injectable } from '@nestjs/common';
import type { AuditData, AuditEvent, LogQuery } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { LogRepository } from './log.repository.js';

/** Who did what. A line is written in the transaction of what it tells of: both are there, or neither. */
@Injectable()
export class LogService {
  constructor(
    private readonly log: LogRepository,
    private readonly clock: Clock,
  ) {}

  /** `Log` as JSON text. */
  list(person: CurrentPerson, query: LogQuery): Promise<string> {
    return this.log.list(person.ability, query);
  }

  /**
   * Writes what `person` has done, with names as they are now.
   * @param personId the account that it concerned, if it was one
   */
  record<Event extends AuditEvent>(
    tx: EntityManager,
    person: Pick<CurrentPerson, 'rootId' | 'accountId'>,
    event: Event,
    data: AuditData<Event>,
    personId: string | null = null,
  ): Promise<void> {
    const { rootId, accountId } = person;
    return this.log.insert(tx, { rootId, accountId, event, data, personId, at: this.clock.now() });
  }
}
