import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { roleFitsUnit, stockholmDay, type NewSeat, type Seat, type SeatAssignment } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { SeatRepository } from './seat.repository.js';

/** For how long a change that came with a day is still made known, should no process have run on that day. */
const daysBack = 14;

@Injectable()
export class SeatService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly seats: SeatRepository,
    private readonly clock: Clock,
  ) {}

  /** `Seat[]` as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.seats.list(person.ability, this.clock.today());
  }

  /** Adds a vacant seat. @throws ProblemException invalid (unitId), roleDoesNotFit */
  async add(person: CurrentPerson, seat: NewSeat): Promise<Seat> {
    const kind = await this.seats.unitKind(seat.unitId, person.rootId);
    if (!kind || !person.ability.can('create', { kind: 'Seat', rootId: person.rootId }))
      throw invalid('unitId');
    if (!roleFitsUnit(seat.role, { kind })) throw new ProblemException('roleDoesNotFit');
    return this.seats.find(await this.seats.insert(seat, person.rootId), this.clock.today());
  }

  /**
   * Gives a seat to another, or to nobody, from a day on. What it reviews goes with it: the history says so, and the
   * new holder is told. @throws ProblemException notFound, invalid (accountId; from, when it would undo what is past)
   */
  async assign(person: CurrentPerson, id: string, assignment: SeatAssignment): Promise<void> {
    await this.db.transaction((tx) => this.assignIn(tx, person, id, assignment));
  }

  /** The same, as a part of something greater. */
  async assignIn(
    tx: EntityManager,
    person: CurrentPerson,
    id: string,
    { accountId, from }: SeatAssignment,
  ): Promise<void> {
    const today = this.clock.today();
    const seat = await this.seats.lock(tx, person.ability, id, today);
    if (!seat) throw notFound();
    if (accountId && !(await this.seats.isOfRoot(tx, accountId, seat.rootId))) throw invalid('accountId');
    // The present holder's own beginning may be corrected; those before are history.
    if (seat.lastFrom !== null && from < seat.lastFrom) throw invalid('from');
    await this.seats.assign(tx, id, accountId, from);
    // A day to come is announced when it has come.
    if (from <= today && accountId !== seat.holderId)
      await this.seats.announce(tx, {
        seatId: id,
        accountId,
        actingId: person.accountId,
        at: this.clock.now(),
      });
  }

  /** Makes known the changes of holder that came with a day. Asked every day; says nothing twice. */
  async announceDay(): Promise<void> {
    const now = this.clock.now();
    const since = stockholmDay(new Date(now.getTime() - daysBack * 86_400_000));
    await this.db.transaction(async (tx) => {
      for (const change of await this.seats.changedByDay(tx, since, this.clock.today()))
        await this.seats.announce(tx, { ...change, actingId: null, at: now });
    });
  }
}

function invalid(path: string): ProblemException {
  return new ProblemException('invalid', { errors: [{ path, code: 'other', message: '' }] });
}
