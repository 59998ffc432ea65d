import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  hasEnded,
  roleFitsUnit,
  stockholmDay,
  type NewSeat,
  type Seat,
  type SeatAssignment,
  type SeatChange,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { LogService } from '../log/log.service.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, invalid, notFound } from '../platform/problem.js';
import { HoldingRepository, type Owner } from './holding.repository.js';
import { SeatRepository, type LockedSeat } from './seat.repository.js';

/** For how long a change that came with a day is still made known, should no process have run on that day. */
const daysBack = 14;

@Injectable()
export class SeatService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly seats: SeatRepository,
    private readonly holdings: HoldingRepository,
    private readonly log: LogService,
    private readonly clock: Clock,
  ) {}

  /** `Seat[]` as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.seats.list(person.ability, this.clock.today());
  }

  /** `SeatDetail` as JSON text. @throws ProblemException notFound */
  async detail(person: CurrentPerson, id: string): Promise<string> {
    const json = await this.seats.detail(person.ability, id, this.clock.today());
    if (json === undefined) throw notFound();
    return json;
  }

  /** Adds a vacant seat. @throws ProblemException invalid (unitId), unitEnded, roleDoesNotFit */
  add(person: CurrentPerson, seat: NewSeat): Promise<Seat> {
    return this.db.transaction(async (tx) => {
      const unit = await this.seats.unit(tx, seat.unitId, person.rootId);
      if (!unit || !person.ability.can('create', { kind: 'Seat', rootId: person.rootId }))
        throw invalid('unitId');
      if (unit.endedFrom !== null) throw new ProblemException('unitEnded');
      if (!roleFitsUnit(seat.role, unit)) throw new ProblemException('roleDoesNotFit');
      const id = await this.seats.insert(tx, seat, person.rootId);
      await this.log.record(tx, person, 'seatAdded', { seat: seat.title, unit: unit.name });
      return this.seats.find(tx, id, this.clock.today());
    });
  }

  /**
   * Calls a seat something else, ends it or takes its end back. Who holds a seat that ends no longer does.
   * @throws ProblemException notFound, unitEnded, seatHasReviews, lastAdministrator
   */
  change(person: CurrentPerson, id: string, { title, ended }: SeatChange): Promise<Seat> {
    return this.db.transaction(async (tx) => {
      const seat = await this.#lock(tx, person, id);
      const named = { seat: seat.title, unit: seat.unitName };
      if (title !== undefined && title !== seat.title) {
        await this.seats.rename(tx, id, title);
        await this.log.record(tx, person, 'seatRenamed', { ...named, to: title });
      }
      const today = this.clock.today();
      if (ended === true && seat.endedFrom === null) {
        if (await this.holdings.aloneReviews(tx, id)) throw new ProblemException('seatHasReviews');
        await this.#keepingAdministrator(tx, seat.rootId, async () => {
          await this.holdings.assign(tx, id, { accountId: null, from: today, to: null });
          await this.seats.setEnd(tx, id, today);
        });
        if (seat.holderId) await this.#announce(tx, id, null, person.accountId);
        await this.log.record(tx, person, 'seatEnded', { ...named, day: today });
      }
      if (ended === false && seat.endedFrom !== null) {
        if (seat.unitEndedFrom !== null) throw new ProblemException('unitEnded');
        await this.seats.setEnd(tx, id, null);
        await this.log.record(tx, person, 'seatResumed', named);
      }
      return this.seats.find(tx, id, today);
    });
  }

  /**
   * Gives a seat to another, or to nobody, from a day on. What it reviews goes with it: the history says so, and the
   * new holder is told. @throws ProblemException notFound, invalid (accountId; from, when it would undo what is past),
   *   seatEnded, unitEnded, personEnded, lastAdministrator
   */
  async assign(person: CurrentPerson, id: string, assignment: SeatAssignment): Promise<void> {
    await this.db.transaction((tx) => this.assignIn(tx, person, id, assignment));
  }

  /** The same, as a part of something greater. */
  async assignIn(
    tx: EntityManager,
    person: CurrentPerson,
    id: string,
    assignment: SeatAssignment,
  ): Promise<void> {
    const { accountId, from } = assignment;
    const seat = await this.#lock(tx, person, id);
    const account = accountId ? await this.seats.account(tx, accountId, seat.rootId) : null;
    if (account === undefined) throw invalid('accountId');
    if (seat.endedFrom !== null) throw new ProblemException('seatEnded');
    if (account && hasEnded({ endedFrom: seat.unitEndedFrom }, from)) throw new ProblemException('unitEnded');
    if (account && account.endedFrom !== null) throw new ProblemException('personEnded');
    // The present holder's own beginning may be corrected; those before are history.
    if (seat.lastFrom !== null && from < seat.lastFrom) throw invalid('from');
    await this.#keepingAdministrator(tx, seat.rootId, () => this.holdings.assign(tx, id, assignment));
    const named = { seat: seat.title, unit: seat.unitName, day: from };
    if (account)
      await this.log.record(tx, person, 'seatGiven', { ...named, person: account.name }, accountId);
    else await this.log.record(tx, person, 'seatVacated', named, seat.holderId);
    // A day to come is announced when it has come.
    if (from <= this.clock.today() && accountId !== seat.holderId)
      await this.#announce(tx, id, accountId, person.accountId);
  }

  /** Forgets what is planned for a seat: whoever holds it today goes on. @throws ProblemException notFound */
  async dropPlans(person: CurrentPerson, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const seat = await this.#lock(tx, person, id);
      if (await this.holdings.dropPlans(tx, id, this.clock.today()))
        await this.log.record(tx, person, 'seatPlanDropped', { seat: seat.title, unit: seat.unitName });
    });
  }

  /** Leaves all seats of a unit, or of a person, vacant from a day on. @throws ProblemException lastAdministrator */
  async vacateAll(tx: EntityManager, person: CurrentPerson, owner: Owner, from: string): Promise<void> {
    const cutBy = 'unitId' in owner ? owner.unitId : owner.accountId;
    const vacant = await this.#keepingAdministrator(tx, person.rootId, () =>
      this.holdings.cut(tx, owner, cutBy, from, this.clock.today()),
    );
    for (const seatId of vacant) await this.#announce(tx, seatId, null, person.accountId);
  }

  /** Gives back what the end of a unit or an account had taken, as far as nobody else holds it since. */
  async fillAgain(tx: EntityManager, person: CurrentPerson, endedId: string): Promise<void> {
    for (const { seatId, accountId } of await this.holdings.giveBack(tx, endedId, this.clock.today()))
      await this.#announce(tx, seatId, accountId, person.accountId);
  }

  /** Makes known the changes of holder that came with a day. Asked every day; says nothing twice. */
  async announceDay(): Promise<void> {
    const now = this.clock.now();
    const since = stockholmDay(new Date(now.getTime() - daysBack * 86_400_000));
    await this.db.transaction(async (tx) => {
      for (const change of await this.holdings.changedByDay(tx, since, this.clock.today()))
        await this.holdings.announce(tx, { ...change, actingId: null, at: now });
    });
  }

  async #lock(tx: EntityManager, person: CurrentPerson, id: string): Promise<LockedSeat> {
    const seat = await this.seats.lock(tx, person.ability, id, this.clock.today());
    if (!seat) throw notFound();
    return seat;
  }

  /** Makes a change of who holds what, unless it would leave a county that has an administrator without one. */
  async #keepingAdministrator<T>(tx: EntityManager, rootId: string, change: () => Promise<T>): Promise<T> {
    const had = await this.holdings.hasAdministrator(tx, rootId);
    const result = await change();
    if (had && !(await this.holdings.hasAdministrator(tx, rootId)))
      throw new ProblemException('lastAdministrator');
    return result;
  }

  #announce(tx: EntityManager, seatId: string, accountId: string | null, actingId: string): Promise<void> {
    return this.holdings.announce(tx, { seatId, accountId, actingId, at: this.clock.now() });
  }
}
