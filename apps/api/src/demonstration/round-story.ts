import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import {
  reviewingUnit,
  takenOver,
  type ContributionContent,
  type Note,
  type RoundKind,
  type TransitionName,
} from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { AttachmentService } from '../attachment/attachment.service.js';
import { ContributionService } from '../contribution/contribution.service.js';
import { ReviewService } from '../review/review.service.js';
import { RoundService } from '../round/round.service.js';
import { demoPictures } from './content/pictures.js';
import type { DemoCell, DemoRound } from './content/types.js';
import { demoUnits } from './content/units.js';
import { holdersOf, personNamed, reviewerIn, submitterFor } from './cast.js';
import { idOf } from './id-of.js';
import { sectionId } from './outline.js';
import type { SeedClock } from './seed-clock.js';
import { contentOf, pictureId } from './texts.js';

const kinds: Readonly<Record<DemoRound['kind'], RoundKind>> = {
  septemberStatus: 'statusReport',
  yearEnd: 'yearEndFollowUp',
  finalAccount: 'finalAccount',
};

/** One round of the demonstration, played by its people through the services, so that every rule has been kept. */
export class RoundStory {
  readonly #contributions: ContributionService;
  readonly #reviews: ReviewService;
  readonly #attachments: AttachmentService;

  private constructor(
    private readonly db: DataSource,
    app: INestApplicationContext,
    private readonly clock: SeedClock,
    private readonly round: DemoRound,
    readonly roundId: string,
  ) {
    this.#contributions = app.get(ContributionService);
    this.#reviews = app.get(ReviewService);
    this.#attachments = app.get(AttachmentService);
  }

  /** A convenor calls for reports some days before the round opens. */
  static async begin(db: DataSource, app: INestApplicationContext, clock: SeedClock, round: DemoRound) {
    const json = await app.get(RoundService).create(holdersOf(round.unit, 'convenor')[0]!, {
      planId: idOf('plan', round.plan),
      kind: kinds[round.kind],
      year: round.year,
      title: round.name,
      opens: round.opens,
      deadline: round.deadline,
      sectionIds: round.sections.map((key) => sectionId(round.plan, key)),
      unitIds: round.participants.map((key) => idOf('unit', key)),
    });
    clock.goTo(round.opens);
    return new RoundStory(db, app, clock, round, (JSON.parse(json) as { id: string }).id);
  }

  /** Plays the contributions of the units furthest down the tree first: nothing is approved over an open child. */
  async play(cells: readonly DemoCell[], notes: (cell: DemoCell) => Note[] = () => []): Promise<void> {
    const onTime = [...cells].filter(({ late }) => !late).sort((a, b) => depth(b.unit) - depth(a.unit));
    for (const cell of onTime) await this.#playCell(cell, notes(cell));
    const late = cells.filter((cell) => cell.late);
    if (late.length) this.clock.goTo(dayAfter(this.round.deadline, 4));
    for (const cell of late) await this.#playCell(cell, notes(cell));
  }

  async #playCell(cell: DemoCell, notes: Note[]): Promise<void> {
    if (cell.state === 'notStarted') return;
    const id = await this.#contributionId(cell);
    const reviewUnit = this.#reviewUnit(cell.unit);
    if (cell.state === 'waived')
      return this.#contributions.waive(holdersOf(this.round.unit, 'convenor')[0]!, id, cell.waivedBecause!);
    const author = cell.author ? personNamed(cell.author) : holdersOf(cell.unit, 'contact', 'convenor')[0]!;
    const submitter = submitterFor(cell.unit, author);
    const reviewer = () => reviewerIn(reviewUnit, author, submitter);
    const comment = cell.comments?.[0]?.text;
    if (cell.earlierRevision) {
      await this.#save(
        author,
        id,
        await this.#withPictures(author, cell, contentOf(cell.earlierRevision, notes)),
      );
      await this.#move(submitter, id, 'submit');
      await this.#see(reviewer(), id);
      await this.#move(reviewer(), id, 'returnForChanges', comment);
    }
    const content = await this.#withPictures(author, cell, contentOf(cell, notes));
    await this.#save(author, id, await this.#withTaken(cell, content));
    if (cell.state === 'draft') return;
    await this.#move(submitter, id, 'submit');
    if (['inReview', 'returned', 'approved'].includes(cell.state)) await this.#see(reviewer(), id);
    if (cell.state === 'inReview') await this.#move(reviewer(), id, 'startReview');
    if (cell.state === 'returned') await this.#move(reviewer(), id, 'returnForChanges', comment);
    if (cell.state === 'approved') await this.#approve(reviewer(), id);
  }

  async #save(
    person: CurrentPerson,
    id: string,
    content: Parameters<ContributionService['saveDraft']>[2]['content'],
  ) {
    const { version: basedOn } = await this.#detail(person, id);
    await this.#contributions.saveDraft(person, id, { basedOn, content });
  }

  async #see(person: CurrentPerson, id: string): Promise<void> {
    const { revision } = await this.#detail(person, id);
    await this.#reviews.see(person, id, revision!.id);
  }

  /** The text with its pictures, which the author puts in. */
  async #withPictures(author: CurrentPerson, { unit }: DemoCell, content: ContributionContent) {
    let text = JSON.stringify(content);
    for (const [name, file] of Object.entries(demoPictures)) {
      if (!text.includes(pictureId(name))) continue;
      const { id } = await this.#attachments.upload(author, idOf('unit', unit), Readable.from([file]));
      text = text.replaceAll(pictureId(name), id);
    }
    return JSON.parse(text) as ContributionContent;
  }

  /** The text with what was taken over from other units' put last, as a convenor does on the page of the review. */
  async #withTaken(cell: DemoCell, content: ContributionContent): Promise<ContributionContent> {
    const blocks = [...content.body.content];
    for (const { unit, paragraph } of cell.takes ?? []) {
      const contributionId = await this.#contributionId({ ...cell, unit });
      const [revision] = await this.db.query<{ id: string; content: ContributionContent }[]>(
        'select v.id, v.content from contribution c join revision v on v.id = c.revision_id where c.id = $1',
        [contributionId],
      );
      const origin = { contributionId, revisionId: revision!.id };
      const newId = () => idOf('taken', `${cell.section} ${unit} ${paragraph}`).slice(24);
      blocks.push(takenOver(revision!.content.body.content[paragraph]!, origin, newId));
    }
    return { ...content, body: { ...content.body, content: blocks } };
  }

  async #approve(person: CurrentPerson, id: string): Promise<void> {
    const { revision } = await this.#detail(person, id);
    await this.#contributions.transition(person, id, { transition: 'approve', revisionHash: revision!.hash });
  }

  async #move(
    person: CurrentPerson,
    id: string,
    transition: TransitionName,
    comment?: string,
  ): Promise<void> {
    await this.#contributions.transition(person, id, {
      transition,
      ...(comment !== undefined && { comment }),
    });
  }

  async #detail(person: CurrentPerson, id: string) {
    return JSON.parse(await this.#contributions.detail(person, id)) as {
      version: number;
      revision: { id: string; hash: string } | null;
    };
  }

  async #contributionId({ unit, section }: DemoCell): Promise<string> {
    const [row] = await this.db.query<{ id: string }[]>(
      'select id from contribution where round_id = $1 and section_id = $2 and unit_id = $3',
      [this.roundId, sectionId(this.round.plan, section), idOf('unit', unit)],
    );
    if (!row) throw new Error(`${unit} takes no part in ${section}`);
    return row.id;
  }

  #reviewUnit(unit: string): string {
    const units = new Map(demoUnits.map(({ key, parent }) => [key, { id: key, parentId: parent }]));
    return reviewingUnit(unit, units, new Set(this.round.participants));
  }
}

function depth(key: string): number {
  const parent = demoUnits.find((unit) => unit.key === key)?.parent;
  return parent ? depth(parent) + 1 : 0;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
