import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Invitation, Person } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { ProblemException } from '../platform/problem.js';
import { SeatService } from '../seat/seat.service.js';
import { PersonRepository } from './person.repository.js';

@Injectable()
export class PersonService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly people: PersonRepository,
    private readonly seats: SeatService,
    private readonly clock: Clock,
  ) {}

  /** `Person[]` as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.people.list(person.ability, this.clock.today());
  }

  /**
   * Adds a person, who is mailed a link, and gives them a seat from today if one is named. An address is one account's
   * in the whole installation: the answer is the same whichever county's it is.
   * @throws ProblemException nameTaken; notFound for a seat that is not one's own to give
   */
  invite(person: CurrentPerson, invitation: Invitation): Promise<Person> {
    const today = this.clock.today();
    return this.db.transaction(async (tx) => {
      const { rootId, accountId } = person;
      const id = await this.people.invite(tx, invitation, { rootId, accountId, at: this.clock.now() });
      if (id === undefined) throw new ProblemException('nameTaken');
      if (invitation.seatId)
        await this.seats.assignIn(tx, person, invitation.seatId, { accountId: id, from: today });
      return this.people.find(tx, id, today);
    });
  }
}
