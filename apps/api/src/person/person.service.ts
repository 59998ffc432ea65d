import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Ending, Invitation, Person, PersonChange } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { isDuplicate } from '../database/duplicate.js';
import { LinkService } from '../link/link.service.js';
import { LogService } from '../log/log.service.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, invalid, notFound } from '../platform/problem.js';
import { SeatService } from '../seat/seat.service.js';
import { SessionService } from '../session/session.service.js';
import { PersonRepository, type LockedPerson, type Now } from './person.repository.js';

/** The people of a county: invited, changed, ended. What they have written stays theirs. */
@Injectable()
export class PersonService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly people: PersonRepository,
    private readonly seats: SeatService,
    private readonly sessions: SessionService,
    private readonly links: LinkService,
    private readonly log: LogService,
    private readonly clock: Clock,
  ) {}

  /** `Person[]` as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.people.list(person.ability, this.#now());
  }

  /**
   * Adds a person, who is mailed a link, and gives them a seat from today if one is named. An address is one account's
   * in the whole installation: the answer is the same whichever county's it is.
   * @throws ProblemException nameTaken; notFound for a seat that is not one's own to give
   */
  invite(person: CurrentPerson, invitation: Invitation): Promise<Person> {
    return this.db.transaction(async (tx) => {
      const { name, email, seatId } = invitation;
      const { now, today } = this.#now();
      const id = await this.people.insert(tx, invitation, person.rootId, now);
      if (id === undefined) throw new ProblemException('nameTaken');
      await this.people.askForLetter(tx, id, person.accountId, now);
      await this.log.record(tx, person, 'personInvited', { person: name, email }, id);
      if (seatId) await this.seats.assignIn(tx, person, seatId, { accountId: id, from: today, to: null });
      return this.people.find(tx, id, this.#now());
    });
  }

  /**
   * Changes name, address and language. Links that lie in the old address's mail are worth nothing from then on; who is
   * only invited gets a new one. @throws ProblemException notFound, staleVersion, nameTaken
   */
  change(person: CurrentPerson, id: string, change: PersonChange): Promise<Person> {
    return this.#changing(person, id, async (tx, before) => {
      const { basedOn, ...yours } = change;
      const { name, email, locale } = before;
      if (before.version !== basedOn)
        throw new ProblemException('staleVersion', { current: { name, email, locale }, yours });
      await this.people.change(tx, id, change);
      if (email !== yours.email) {
        await this.links.withdraw(tx, id);
        if (before.invited && before.endedFrom === null)
          await this.people.askForLetter(tx, id, person.accountId, this.clock.now());
        await this.log.record(tx, person, 'emailChanged', { person: name, from: email, to: yours.email }, id);
      }
      if (locale !== yours.locale)
        await this.log.record(tx, person, 'languageChanged', { person: name, locale: yours.locale }, id);
      if (name !== yours.name)
        await this.log.record(tx, person, 'personRenamed', { person: name, to: yours.name }, id);
    });
  }

  /**
   * Sends the invitation once more, with a new link; also to somebody whose invitation was withdrawn.
   * @throws ProblemException notFound, alreadyActive
   */
  inviteAgain(person: CurrentPerson, id: string): Promise<Person> {
    return this.#changing(person, id, async (tx, { invited, endedFrom, name, email }) => {
      if (!invited) throw new ProblemException('alreadyActive');
      if (endedFrom !== null) await this.#resume(tx, person, id, name);
      await this.links.withdraw(tx, id);
      await this.people.askForLetter(tx, id, person.accountId, this.clock.now());
      await this.log.record(tx, person, 'invitationSent', { person: name, email }, id);
    });
  }

  /**
   * Ends an account from a day on: its sessions and links, and what it holds. An invitation is withdrawn by this.
   * @throws ProblemException notFound, invalid (from), lastAdministrator
   */
  end(person: CurrentPerson, id: string, { from }: Ending): Promise<Person> {
    return this.#changing(person, id, async (tx, before) => {
      const today = this.clock.today();
      if (from < today) throw invalid('from', 'dayPassed');
      if (before.endedFrom !== null) await this.seats.fillAgain(tx, person, id);
      await this.seats.vacateAll(tx, person, { accountId: id }, from);
      await this.people.setEnd(tx, id, from);
      if (from <= today) {
        await this.sessions.signOutEverywhere(id, tx);
        await this.links.withdraw(tx, id);
      }
      await this.log.record(tx, person, 'personEnded', { person: before.name, day: from }, id);
    });
  }

  /** Undoes the end of an account, and gives its seats back as far as nobody else has them. @throws ProblemException notFound */
  resume(person: CurrentPerson, id: string): Promise<Person> {
    return this.#changing(person, id, async (tx, { endedFrom, name }) => {
      if (endedFrom !== null) await this.#resume(tx, person, id, name);
    });
  }

  async #resume(tx: EntityManager, person: CurrentPerson, id: string, name: string): Promise<void> {
    await this.people.setEnd(tx, id, null);
    await this.seats.fillAgain(tx, person, id);
    await this.log.record(tx, person, 'personResumed', { person: name }, id);
  }

  async #changing(
    person: CurrentPerson,
    id: string,
    change: (tx: EntityManager, before: LockedPerson) => Promise<void>,
  ): Promise<Person> {
    try {
      return await this.db.transaction(async (tx) => {
        const before = await this.people.lock(tx, person.ability, id);
        if (!before) throw notFound();
        await change(tx, before);
        return this.people.find(tx, id, this.#now());
      });
    } catch (error) {
      throw isDuplicate(error) ? new ProblemException('nameTaken') : error;
    }
  }

  #now(): Now {
    return { now: this.clock.now(), today: this.clock.today() };
  }
}
