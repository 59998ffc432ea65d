import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  mayTakePart,
  reviewingUnit,
  type NewRound,
  type ReminderPreview,
  type ReminderRequest,
  type ReminderResult,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { LogService } from '../log/log.service.js';
import { Correspondence } from '../notification/correspondence.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { ParticipationRepository } from './participation.repository.js';
import { RoundRepository } from './round.repository.js';

@Injectable()
export class RoundService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rounds: RoundRepository,
    private readonly participation: ParticipationRepository,
    private readonly log: LogService,
    private readonly correspondence: Correspondence,
    private readonly clock: Clock,
  ) {}

  /** `RoundList` as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.rounds.list(person.ability);
  }

  /** `Round` as JSON text. @throws ProblemException notFound */
  async find(person: CurrentPerson, id: string): Promise<string> {
    const json = await this.rounds.find(person.ability, id);
    if (json === undefined) throw notFound();
    return json;
  }

  /**
   * Calls for reports: a blank contribution for every pair of section and participating unit, and a notice to each unit.
   * @throws ProblemException invalid, naming the section or unit that is not the plan's or the county's
   */
  async create(person: CurrentPerson, round: NewRound): Promise<string> {
    const id = randomUUID();
    await this.db.transaction(async (tx) => {
      const plan = await this.rounds.plan(tx, round.planId);
      const { rootId } = person;
      if (plan?.rootId !== rootId || !person.ability.can('create', { kind: 'Round', rootId }))
        throw invalid(['planId']);
      const units = new Map((await this.rounds.units(tx, rootId)).map((unit) => [unit.id, unit]));
      const takesPart = (unitId: string) => {
        const unit = units.get(unitId);
        return unit !== undefined && mayTakePart(unit, round);
      };
      const faults = [
        ...round.sectionIds.flatMap((one, at) => (plan.sectionIds.includes(one) ? [] : [`sectionIds.${at}`])),
        ...round.unitIds.flatMap((one, at) => (takesPart(one) ? [] : [`unitIds.${at}`])),
        ...(round.questions ?? []).flatMap(({ sectionId }, at) =>
          round.sectionIds.includes(sectionId) ? [] : [`questions.${at}.sectionId`],
        ),
      ];
      if (faults.length) throw invalid(faults);
      const participants = new Set(round.unitIds);
      const sectionIds = plan.sectionIds.filter((one) => round.sectionIds.includes(one));
      const unitIds = [...participants];
      const called = sectionIds.flatMap((sectionId) =>
        unitIds.map((unitId) => ({
          sectionId,
          unitId,
          reviewUnitId: reviewingUnit(unitId, units, participants),
        })),
      );
      const whole = { ...round, id, rootId, sectionIds, unitIds };
      const [at, { accountId }] = [this.clock.now(), person];
      await this.rounds.insert(tx, whole, at);
      await this.participation.addSections(tx, id, sectionIds);
      await this.participation.addUnits(tx, id, unitIds);
      for (const { sectionId, texts } of round.questions ?? []) {
        const questions = texts.map((text) => ({ id: randomUUID(), text }));
        await this.participation.setQuestions(tx, id, { sectionId, questions });
      }
      await this.participation.call(tx, whole, called, { newUnitIds: unitIds, accountId, at });
      await this.log.record(tx, person, 'roundCreated', { round: round.title });
    });
    return this.find(person, id);
  }

  /** Reminds the units that are not done: of the named contributions, or of all. @throws ProblemException notFound */
  async remind(
    person: CurrentPerson,
    id: string,
    { contributionIds }: ReminderRequest,
  ): Promise<ReminderResult> {
    await this.find(person, id);
    const { count } = await this.#remind(this.db.manager, person, id, contributionIds);
    return { reminded: count };
  }

  /**
   * The letters that `remind` would lead to, to the word: it is done, and undone before anybody can see it.
   * @throws ProblemException notFound
   */
  async previewReminder(
    person: CurrentPerson,
    id: string,
    { contributionIds }: ReminderRequest,
  ): Promise<ReminderPreview> {
    await this.find(person, id);
    const runner = this.db.createQueryRunner();
    await runner.startTransaction();
    try {
      const { noticeIds } = await this.#remind(runner.manager, person, id, contributionIds);
      const preview: ReminderPreview = [];
      for (const noticeId of noticeIds) {
        const { notice, letters } = await this.correspondence.of(runner.manager, noticeId);
        const unit = notice.contributions[0]!.unitName;
        for (const { person: to, letter } of letters)
          preview.push({ unit, to: to.name, subject: letter.subject, text: letter.text });
      }
      return preview;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  #remind(tx: EntityManager, person: CurrentPerson, id: string, contributionIds: readonly string[]) {
    return this.rounds.remind(tx, person.ability, id, contributionIds, person.accountId, this.clock.now());
  }
}

function invalid(paths: readonly string[]): ProblemException {
  return new ProblemException('invalid', {
    errors: paths.map((path) => ({ path, code: 'other', message: '' })),
  });
}
