import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  fitsUnder,
  hasEnded,
  type Ending,
  type NewUnit,
  type Unit,
  type UnitChange,
  type UnitPlacement,
  type UnitPosition,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { isDuplicate } from '../database/duplicate.js';
import { LogService } from '../log/log.service.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, invalid, notFound } from '../platform/problem.js';
import { ReviewUnitService } from '../round/review-unit.service.js';
import { SeatService } from '../seat/seat.service.js';
import { UnitRepository, type LockedUnit } from './unit.repository.js';

/** A county's tree of units. What has ended stays where it was: its texts are read as before. */
@Injectable()
export class UnitService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly units: UnitRepository,
    private readonly seats: SeatService,
    private readonly reviews: ReviewUnitService,
    private readonly log: LogService,
    private readonly clock: Clock,
  ) {}

  /** `Unit[]` as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.units.list(person.ability);
  }

  /** Adds a unit. @throws ProblemException invalid (parentId), unitDoesNotFit, unitEnded, nameTaken among its siblings */
  async add(person: CurrentPerson, unit: NewUnit): Promise<Unit> {
    return this.db.transaction(async (tx) => {
      const parent = await this.units.parent(tx, person.ability, unit.parentId);
      if (!parent) throw invalid('parentId');
      if (!fitsUnder(unit.kind, parent.kind)) throw new ProblemException('unitDoesNotFit');
      if (parent.endedFrom !== null) throw new ProblemException('unitEnded');
      const id = await this.units.insert(tx, unit, parent.rootId);
      if (id === undefined) throw new ProblemException('nameTaken');
      await this.log.record(tx, person, 'unitAdded', { unit: unit.name, parent: parent.name });
      return this.units.find(tx, id);
    });
  }

  /**
   * Renames a unit from today on; what was printed under the old name keeps it. A name that it had for less than a day
   * was a slip and leaves no trace but in the log. @throws ProblemException notFound, staleVersion, nameTaken
   */
  rename(person: CurrentPerson, id: string, { basedOn, name }: UnitChange): Promise<Unit> {
    return this.#changing(person, id, async (tx, unit) => {
      if (unit.version !== basedOn)
        throw new ProblemException('staleVersion', { current: { name: unit.name }, yours: { name } });
      if (unit.name === name) return;
      const today = this.clock.today();
      if (unit.nameFrom !== today) {
        await this.units.keepName(tx, unit, today);
        await this.units.rename(tx, id, name, today);
      } else {
        const last = await this.units.lastName(tx, id);
        const isTakenBack = last?.name === name;
        if (isTakenBack) await this.units.forgetLastName(tx, id);
        await this.units.rename(tx, id, name, isTakenBack ? last.from : today);
      }
      await this.log.record(tx, person, 'unitRenamed', { unit: unit.name, to: name });
    });
  }

  /** Puts a unit elsewhere among its siblings. @throws ProblemException notFound, invalid (after) */
  move(person: CurrentPerson, id: string, { after }: UnitPosition): Promise<Unit> {
    return this.#changing(person, id, async (tx, unit) => {
      const siblings = unit.parentId === null ? [id] : await this.units.siblings(tx, unit.parentId);
      const others = siblings.filter((one) => one !== id);
      const place = after === null ? 0 : others.indexOf(after) + 1;
      if (after !== null && place === 0) throw invalid('after');
      await this.units.order(tx, others.toSpliced(place, 0, id));
      await this.log.record(tx, person, 'unitMoved', { unit: unit.name });
    });
  }

  /**
   * Puts a unit, with all that lies under it, under another from today on: last among the units there. Where it lay is
   * kept by its days, unless that was for less than one.
   * @throws ProblemException notFound, rootUnitStays, staleVersion, unitEnded, invalid (parentId), unitUnderItself,
   *   unitDoesNotFit, nameTaken, unitUnderReview, parentApproved
   */
  place(person: CurrentPerson, id: string, { basedOn, parentId }: UnitPlacement): Promise<Unit> {
    return this.#changing(person, id, async (tx, unit) => {
      if (unit.parentId === null) throw new ProblemException('rootUnitStays');
      if (unit.version !== basedOn)
        throw new ProblemException('staleVersion', {
          current: { parentId: unit.parentId },
          yours: { parentId },
        });
      if (unit.parentId === parentId) return;
      const today = this.clock.today();
      if (hasEnded(unit, today)) throw new ProblemException('unitEnded');
      const moved = await this.units.within(tx, id);
      if (moved.includes(parentId)) throw new ProblemException('unitUnderItself');
      const parent = await this.units.parent(tx, person.ability, parentId);
      if (parent?.rootId !== unit.rootId) throw invalid('parentId');
      if (parent.endedFrom !== null) throw new ProblemException('unitEnded');
      if (!fitsUnder(unit.kind, parent.kind)) throw new ProblemException('unitDoesNotFit');
      const from = await this.#keepPlace(tx, unit, parentId, today);
      await this.units.place(tx, id, parentId, from);
      await this.reviews.follow(tx, unit.rootId, moved);
      const { name: before } = await this.units.find(tx, unit.parentId);
      await this.log.record(tx, person, 'unitPlaced', { unit: unit.name, from: before, to: parent.name });
    });
  }

  /** @returns since when it lies where it is being put */
  async #keepPlace(tx: EntityManager, unit: LockedUnit, to: string, today: string): Promise<string | null> {
    if (unit.parentFrom !== today) {
      await this.units.keepParent(tx, unit, today);
      return today;
    }
    const last = await this.units.lastParent(tx, unit.id);
    if (last?.parentId !== to) return today;
    await this.units.forgetLastParent(tx, unit.id);
    return last.from;
  }

  /**
   * Ends a unit, and who holds its seats, from a day on. What is not finished would wait for nobody, so it comes first.
   * @throws ProblemException notFound, rootUnitStays, invalid (from), unitHasChildren, unitHasOpenWork
   */
  end(person: CurrentPerson, id: string, { from }: Ending): Promise<Unit> {
    return this.#changing(person, id, async (tx, unit) => {
      if (unit.parentId === null) throw new ProblemException('rootUnitStays');
      if (from < this.clock.today()) throw invalid('from', 'dayPassed');
      if (await this.units.hasChildren(tx, id, from)) throw new ProblemException('unitHasChildren');
      const rounds = await this.units.openRounds(tx, id);
      if (rounds.length) throw new ProblemException('unitHasOpenWork', { rounds });
      await this.units.setEnd(tx, id, from);
      await this.seats.vacateAll(tx, person, { unitId: id }, from);
      await this.log.record(tx, person, 'unitEnded', { unit: unit.name, day: from });
    });
  }

  /** Undoes the end of a unit: who held its seats holds them again. @throws ProblemException notFound, unitEnded, nameTaken */
  resume(person: CurrentPerson, id: string): Promise<Unit> {
    return this.#changing(person, id, async (tx, unit) => {
      if (unit.endedFrom === null) return;
      const parent = await this.units.parent(tx, person.ability, unit.parentId!);
      if (parent && parent.endedFrom !== null) throw new ProblemException('unitEnded');
      await this.units.setEnd(tx, id, null);
      await this.seats.fillAgain(tx, person, id);
      await this.log.record(tx, person, 'unitResumed', { unit: unit.name });
    });
  }

  async #changing(
    person: CurrentPerson,
    id: string,
    change: (tx: EntityManager, unit: LockedUnit) => Promise<void>,
  ): Promise<Unit> {
    try {
      return await this.db.transaction(async (tx) => {
        await this.units.lockTree(tx, person.rootId);
        const unit = await this.units.lock(tx, person.ability, id);
        if (!unit) throw notFound();
        await change(tx, unit);
        return this.units.find(tx, id);
      });
    } catch (error) {
      throw isDuplicate(error) ? new ProblemException('nameTaken') : error;
    }
  }
}
