import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { mayTakePart, reviewingUnit, type RoundChange, type RoundSetup } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { LogService } from '../log/log.service.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, invalid, notFound } from '../platform/problem.js';
import { ParticipationRepository } from './participation.repository.js';
import { RoundRepository } from './round.repository.js';
import { SetupRepository } from './setup.repository.js';

/** A change under way: the round as it was, and who changes it. */
interface Changing {
  readonly tx: EntityManager;
  readonly person: CurrentPerson;
  readonly before: RoundSetup;
}

/**
 * Changes a round after it was called. What people have written stays: a change that would take it away is refused, and
 * nothing is called for above a text that is approved already.
 */
@Injectable()
export class RoundChangeService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly setups: SetupRepository,
    private readonly rounds: RoundRepository,
    private readonly participation: ParticipationRepository,
    private readonly log: LogService,
    private readonly clock: Clock,
  ) {}

  /** How a round is set up. @throws ProblemException notFound */
  async setup(person: CurrentPerson, id: string): Promise<RoundSetup> {
    const setup = await this.setups.find(person.ability, id);
    if (!setup) throw notFound();
    return setup;
  }

  /**
   * @throws ProblemException notFound, staleVersion; invalid, naming what does not belong; roundHasBegun, roundHasTexts,
   *   unitReviews, parentApproved, questionAnswered
   */
  async change(person: CurrentPerson, id: string, change: RoundChange): Promise<RoundSetup> {
    await this.db.transaction(async (tx) => {
      const held = await this.setups.lock(tx, person.ability, id);
      const before = held && (await this.setups.find(person.ability, id, tx));
      if (!before) throw notFound();
      const { basedOn, ...yours } = change;
      if (before.version !== basedOn) throw new ProblemException('staleVersion', { current: before, yours });
      const changing = { tx, person, before };
      await this.#changeHead(changing, change);
      await this.#changeOutline(changing, change);
      if (change.questions) await this.#changeQuestions(changing, change.questions);
    });
    return this.setup(person, id);
  }

  async #changeHead({ tx, person, before }: Changing, change: RoundChange): Promise<void> {
    const { title = before.title, opens = before.opens, deadline = before.deadline } = change;
    if (opens > deadline) throw invalid('deadline', 'deadlineBeforeOpening');
    if (opens !== before.opens && opens > this.clock.today() && before.hasBegun)
      throw new ProblemException('roundHasBegun');
    await this.setups.write(tx, before.id, { title, opens, deadline });
    if (title !== before.title)
      await this.log.record(tx, person, 'roundRenamed', { round: before.title, to: title });
    if (opens !== before.opens || deadline !== before.deadline)
      await this.log.record(tx, person, 'roundDaysChanged', { round: title, opens, deadline });
  }

  async #changeOutline(changing: Changing, change: RoundChange): Promise<void> {
    const { tx, before } = changing;
    const sections = difference(before.sections, change.sectionIds);
    const participants = difference(before.units, change.unitIds);
    if (![sections, participants].some(({ added, removed }) => added.length + removed.length > 0)) return;
    const plan = (await this.rounds.plan(tx, before.planId))!;
    const units = new Map((await this.rounds.units(tx, before.rootId)).map((unit) => [unit.id, unit]));
    const deadline = change.deadline ?? before.deadline;
    sections.added.forEach((id) => {
      if (!plan.sectionIds.includes(id)) throw invalid(`sectionIds.${change.sectionIds!.indexOf(id)}`);
    });
    participants.added.forEach((id) => {
      const unit = units.get(id);
      if (!unit || !mayTakePart(unit, { deadline })) throw invalid(`unitIds.${change.unitIds!.indexOf(id)}`);
    });
    const taking = new Set(participants.all);
    const reviewUnits = new Map(participants.all.map((id) => [id, reviewingUnit(id, units, taking)]));

    const above = participants.added
      .map((id) => reviewUnits.get(id)!)
      .filter((id) => !participants.added.includes(id));
    if (await this.participation.haveApproved(tx, before.id, above))
      throw new ProblemException('parentApproved');
    await this.#remove(changing, { sectionIds: sections.removed, unitIds: participants.removed });

    await this.participation.addSections(tx, before.id, sections.added);
    await this.participation.addUnits(tx, before.id, participants.added);
    const sectionIds = plan.sectionIds.filter((id) => sections.all.includes(id));
    await this.participation.order(tx, before.id, { sectionIds, unitIds: participants.all });
    await this.participation.setReviewUnits(tx, before.id, reviewUnits);
    const called = sectionIds.flatMap((sectionId) =>
      participants.all
        .filter((unitId) => sections.added.includes(sectionId) || participants.added.includes(unitId))
        .map((unitId) => ({ sectionId, unitId, reviewUnitId: reviewUnits.get(unitId)! })),
    );
    const { accountId } = changing.person;
    const told = { newUnitIds: participants.added, accountId, at: this.clock.now() };
    await this.participation.call(tx, before, called, told);
    await this.#logOutline(changing, change.title ?? before.title, { sections, participants });
  }

  /** @throws ProblemException roundHasTexts, unitReviews */
  async #remove(
    { tx, person, before }: Changing,
    gone: { readonly sectionIds: readonly string[]; readonly unitIds: readonly string[] },
  ): Promise<void> {
    if (gone.sectionIds.length + gone.unitIds.length === 0) return;
    await this.participation.hold(tx, before.id, gone);
    const now = (await this.setups.find(person.ability, before.id, tx))!;
    const isGone = ({ id }: { id: string }) => gone.sectionIds.includes(id) || gone.unitIds.includes(id);
    if ([...now.sections, ...now.units].some((one) => isGone(one) && one.written))
      throw new ProblemException('roundHasTexts');
    if (await this.participation.review(tx, before.id, gone.unitIds))
      throw new ProblemException('unitReviews');
    try {
      await this.participation.remove(tx, before.id, gone);
    } catch (error) {
      // Something hangs on it that is not its text, such as a comment.
      throw (error as { code?: string }).code === '23503' ? new ProblemException('roundHasTexts') : error;
    }
  }

  async #changeQuestions(
    { tx, person, before }: Changing,
    { sectionId, questions }: NonNullable<RoundChange['questions']>,
  ): Promise<void> {
    const section = before.sections.find(({ id }) => id === sectionId);
    if (!section) throw invalid('questions.sectionId');
    const known = new Map(section.questions.map((one) => [one.id, one]));
    questions.forEach(({ id }, at) => {
      if (id !== null && !known.has(id)) throw invalid(`questions.questions.${at}.id`);
    });
    const stays = ({ id, text }: { id: string; text: string }) =>
      questions.some((one) => one.id === id && one.text === text);
    if (section.questions.some((one) => one.answered && !stays(one)))
      throw new ProblemException('questionAnswered');
    await this.participation.setQuestions(tx, before.id, {
      sectionId,
      questions: questions.map(({ id, text }) => ({ id: id ?? randomUUID(), text })),
    });
    await this.log.record(tx, person, 'roundQuestionsChanged', {
      round: before.title,
      section: section.title,
    });
  }

  async #logOutline(
    { tx, person, before }: Changing,
    round: string,
    { sections, participants }: Readonly<Record<'sections' | 'participants', Difference>>,
  ): Promise<void> {
    const names = await this.setups.names(tx, [...sections.added, ...participants.added]);
    const nameOf = (id: string) =>
      names.get(id) ??
      before.units.find((unit) => unit.id === id)?.name ??
      before.sections.find((section) => section.id === id)!.title;
    for (const id of participants.added)
      await this.log.record(tx, person, 'roundUnitAdded', { round, unit: nameOf(id) });
    for (const id of participants.removed)
      await this.log.record(tx, person, 'roundUnitRemoved', { round, unit: nameOf(id) });
    for (const id of sections.added)
      await this.log.record(tx, person, 'roundSectionAdded', { round, section: nameOf(id) });
    for (const id of sections.removed)
      await this.log.record(tx, person, 'roundSectionRemoved', { round, section: nameOf(id) });
  }
}

interface Difference {
  readonly all: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What a list holds afterwards, and what is new in it or gone; undefined leaves it as it was. */
function difference(
  before: readonly { readonly id: string }[],
  wanted: readonly string[] | undefined,
): Difference {
  const had = before.map(({ id }) => id);
  const all = [...new Set(wanted ?? had)];
  return {
    all,
    added: all.filter((id) => !had.includes(id)),
    removed: had.filter((id) => !all.includes(id)),
  };
}
