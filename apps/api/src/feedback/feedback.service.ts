import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  isBlank,
  type FeedbackContent,
  type FeedbackReply,
  type FeedbackSave,
  type FeedbackSaved,
  type FeedbackSend,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { AttachmentService } from '../attachment/attachment.service.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { FeedbackRepository, type FeedbackPlace, type LoadedFeedback } from './feedback.repository.js';

/** User organisations' own words. Only `save` writes them, and only for the organisation's representatives. */
@Injectable()
export class FeedbackService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly feedback: FeedbackRepository,
    private readonly attachments: AttachmentService,
    private readonly clock: Clock,
  ) {}

  /** `Feedback[]` of a round as JSON text. @throws ProblemException notFound */
  async list(person: CurrentPerson, roundId: string): Promise<string> {
    const json = await this.feedback.list(person.ability, roundId);
    if (json === undefined) throw notFound();
    return json;
  }

  /** `Feedback` as JSON text. @throws ProblemException notFound */
  async find(person: CurrentPerson, id: string): Promise<string> {
    const json = await this.feedback.find(person.ability, id);
    if (json === undefined) throw notFound();
    return json;
  }

  /**
   * Begins or changes an organisation's words about a section.
   * @throws ProblemException notFound, forbidden, invalid for answers to what is not asked, or staleVersion with both
   *   texts
   */
  async save(person: CurrentPerson, place: FeedbackPlace, save: FeedbackSave): Promise<FeedbackSaved> {
    const asked = await this.feedback.questions(person.ability, place);
    if (!asked) throw notFound();
    const { rootId } = person;
    const subject = { kind: 'Feedback', id: '', rootId, unitId: place.unitId, sent: false } as const;
    if (!person.ability.can('write', subject)) throw new ProblemException('forbidden');
    refuseUnasked(save.content, asked);
    await this.attachments.use(person, { unitId: place.unitId }, save.content);
    const at = this.clock.now();
    const saved = await this.feedback.save(person, place, save, at);
    if (saved) return { ...saved, savedAt: at.toISOString() };
    throw new ProblemException('staleVersion', {
      current: await this.feedback.current(place),
      yours: save.content,
    });
  }

  /** For what is done on the way to a draft. @throws ProblemException notFound, forbidden */
  async mustWrite(person: CurrentPerson, id: string): Promise<void> {
    const loaded = await this.feedback.load(this.db.manager, id);
    if (!loaded || !person.ability.can('read', loaded.subject)) throw notFound();
    if (!person.ability.can('write', loaded.subject)) throw new ProblemException('forbidden');
  }

  /**
   * Lets others read what is saved. Sending the same words twice changes nothing.
   * @throws ProblemException notFound, forbidden, notOpen, incomplete, staleVersion, or editionAdopted
   */
  async send(person: CurrentPerson, id: string, { basedOn }: FeedbackSend): Promise<string> {
    await this.db.transaction(async (tx) => {
      const loaded = await this.#locked(tx, person, id);
      if (!person.ability.can('write', loaded.subject)) throw new ProblemException('forbidden');
      const { version, content } = loaded;
      if (version !== basedOn) throw new ProblemException('staleVersion', { current: { version, content } });
      if (loaded.sentVersion === version) return;
      if (loaded.opens > this.clock.today()) throw new ProblemException('notOpen');
      if (loaded.subject.sent && loaded.adopted) throw new ProblemException('editionAdopted');
      if (isEmpty(content)) throw new ProblemException('incomplete', { missing: [{ field: 'body' }] });
      await this.feedback.send(tx, id, person.acting('write', loaded.subject), this.clock.now());
    });
    return this.find(person, id);
  }

  /** Answers what was sent; a later reply takes its place. @throws ProblemException notFound, forbidden, invalid */
  async reply(person: CurrentPerson, id: string, reply: FeedbackReply): Promise<string> {
    const { body } = reply;
    await this.attachments.use(person, { unitId: person.rootId }, body);
    await this.db.transaction(async (tx) => {
      const loaded = await this.#locked(tx, person, id);
      if (!person.ability.can('reply', loaded.subject)) throw new ProblemException('forbidden');
      if (isBlank(body)) throw invalid(['body'], 'too_small');
      await this.feedback.reply(tx, id, reply, person.acting('reply', loaded.subject), this.clock.now());
    });
    return this.find(person, id);
  }

  /** The row, held until the transaction ends; what a person may not read does not exist. */
  async #locked(tx: EntityManager, person: CurrentPerson, id: string): Promise<LoadedFeedback> {
    const loaded = await this.feedback.load(tx, id);
    if (!loaded || !person.ability.can('read', loaded.subject)) throw notFound();
    return loaded;
  }
}

function isEmpty({ body, answers, reservation }: FeedbackContent): boolean {
  return isBlank(body) && answers.every((one) => isBlank(one.body)) && (!reservation || isBlank(reservation));
}

/** Each answer belongs to a question of the section, one answer to each: what would not be printed is not taken. */
function refuseUnasked({ answers }: FeedbackContent, asked: readonly string[]): void {
  const ids = answers.map(({ questionId }) => questionId);
  const wrong = ids.flatMap((one, at) =>
    asked.includes(one) && ids.indexOf(one) === at ? [] : [`content.answers.${at}.questionId`],
  );
  if (wrong.length) throw invalid(wrong, 'other');
}

function invalid(paths: readonly string[], code: string): ProblemException {
  return new ProblemException('invalid', { errors: paths.map((path) => ({ path, code, message: '' })) });
}
