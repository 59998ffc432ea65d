import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { nearness, type NewDelegation } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { LogService } from '../log/log.service.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { DelegationRepository } from './delegation.repository.js';

/** Substitutes for people who are away. What they may do follows from the seats, day by day; nothing ends by a job. */
@Injectable()
export class DelegationService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly delegations: DelegationRepository,
    private readonly log: LogService,
    private readonly clock: Clock,
  ) {}

  /** `Delegations` as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.delegations.list(person.accountId, this.clock.today());
  }

  /** `DelegationChoices` as JSON text. */
  async choices(person: CurrentPerson): Promise<string> {
    const { seats, people } = await this.delegations.choices(person.accountId, this.clock.today());
    return JSON.stringify(
      seats.map(({ unit, ...seat }) => ({
        ...seat,
        candidates: people
          .map(({ unit: theirs, ...one }) => ({ ...one, near: nearness(unit, theirs) }))
          .filter(({ near }) => near !== null)
          // Those of the same organisation first; each of them once, in the nearest of their seats.
          .toSorted((one, two) => Number(one.near !== 'sameUnit') - Number(two.near !== 'sameUnit'))
          .filter((one, at, all) => all.findIndex(({ accountId }) => accountId === one.accountId) === at),
      })),
    );
  }

  /**
   * Names a substitute for some of one's own seats; they are told by mail.
   * @throws ProblemException invalid (seatIds; from, when it has passed), substituteUnfit, delegationOverlaps
   */
  async add(person: CurrentPerson, delegation: NewDelegation): Promise<string> {
    const today = this.clock.today();
    const { seatIds, substituteId } = delegation;
    if (delegation.from < today) throw invalid('from', 'dayPassed');
    await this.db.transaction(async (tx) => {
      await this.delegations.lockSeats(tx, seatIds, person.rootId);
      const { seats, people } = await this.delegations.choices(person.accountId, today, tx);
      const chosen = seatIds.map((id) => seats.find(({ seatId }) => seatId === id));
      const theirs = people.filter(({ accountId }) => accountId === substituteId);
      for (const seat of chosen) {
        if (!seat) throw invalid('seatIds', 'other');
        if (!theirs.some(({ unit }) => nearness(seat.unit, unit)))
          throw new ProblemException('substituteUnfit');
      }
      if (await this.delegations.overlaps(tx, delegation)) throw new ProblemException('delegationOverlaps');
      await this.delegations.insert(tx, person, delegation, this.clock.now());
      for (const seat of chosen) {
        const names = { seat: seat!.title, unit: seat!.unitName, person: theirs[0]!.name };
        await this.log.record(
          tx,
          person,
          'substituteNamed',
          { ...names, day: delegation.from },
          substituteId,
        );
      }
    });
    return this.list(person);
  }

  /** Ends a delegation at once, before or while it holds; the other of the two is told. @throws ProblemException notFound */
  async withdraw(person: CurrentPerson, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const ended = await this.delegations.withdraw(tx, person, id, this.clock.today(), this.clock.now());
      if (!ended) throw notFound();
      const { seat, unit, person: substitute, personId } = ended;
      await this.log.record(tx, person, 'substituteEnded', { seat, unit, person: substitute }, personId);
    });
  }
}

function invalid(path: string, code: string): ProblemException {
  return new ProblemException('invalid', { errors: [{ path, code, message: '' }] });
}
