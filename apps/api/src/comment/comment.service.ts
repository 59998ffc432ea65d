import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  abilityFor,
  audiencesOf,
  audiences,
  commentSubject,
  findBlock,
  quoteOf,
  refusalToEdit,
  refusalToRemove,
  type Audience,
  type Colleague,
  type CommentChange,
  type CommentPlace,
  type CommentSubject,
  type ContributionContent,
  type NewReply,
  type NewThread,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { CommentRepository, type CommentedContribution } from './comment.repository.js';

/** What people say to each other about a contribution. Who reads it is in the domain; nothing here widens that. */
@Injectable()
export class CommentService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly comments: CommentRepository,
    private readonly clock: Clock,
  ) {}

  /** `CommentThreads` as JSON text. @throws ProblemException notFound */
  async list(person: CurrentPerson, contributionId: string): Promise<string> {
    const json = await this.comments.list(person, contributionId);
    if (json === undefined) throw notFound();
    return json;
  }

  /** The people whom one can mention, by name; oneself is not among them. @throws ProblemException notFound */
  async colleagues(person: CurrentPerson, contributionId: string): Promise<Colleague[]> {
    const { subject } = await this.#contribution(this.db.manager, person, contributionId);
    const mine = audiences.filter((audience) =>
      person.ability.can('read', commentSubject(subject, audience)),
    );
    const people = await this.comments.people(this.db.manager, person.rootId, this.clock.today());
    return people.flatMap(({ accountId, name, seats }) => {
      const ability = abilityFor({ seats });
      const both = mine.filter((audience) => ability.can('read', commentSubject(subject, audience)));
      return accountId === person.accountId || both.length === 0
        ? []
        : [{ accountId, name, title: seats.map(({ title }) => title).join(', '), audiences: both }];
    });
  }

  /**
   * Begins a thread. Its quote is taken from what its readers may read: the draft for the unit's own people, what was
   * last submitted for reviewers; so that a comment shows nobody a draft.
   * @throws ProblemException notFound, forbidden, wrongState, blockNotFound, or invalid for a mention of somebody who
   *   may not read it
   */
  async begin(person: CurrentPerson, contributionId: string, thread: NewThread): Promise<string> {
    const { audience, blockId, text, mentions } = thread;
    const threadId = await this.db.transaction(async (tx) => {
      const contribution = await this.#contribution(tx, person, contributionId);
      const { subject, draft, submitted } = contribution;
      const place = commentSubject(subject, audience);
      if (!person.ability.can('create', place)) throw new ProblemException('forbidden');
      if (!audiencesOf(person.ability, subject, submitted !== null).includes(audience))
        throw new ProblemException('wrongState');
      const quote = blockId === null ? null : quoteIn(audience === 'unit' ? draft : submitted, blockId);
      if (quote === undefined) throw new ProblemException('blockNotFound');
      await this.#refuseStrangers(tx, person, place, mentions);
      return this.comments.begin(tx, {
        ...{ contributionId, audience, blockId, quote, text, mentions },
        ...{ accountId: person.accountId, at: this.clock.now(), decision: null },
      });
    });
    return this.#thread(person, threadId);
  }

  /** What was said with a return or a reopening begins a thread of its own, in the decision's transaction. */
  async beginWithDecision(
    tx: EntityManager,
    person: CurrentPerson,
    contributionId: string,
    decision: 'returnForChanges' | 'reopen',
    text: string,
  ): Promise<void> {
    await this.comments.begin(tx, {
      ...{ contributionId, audience: 'review', blockId: null, quote: null, text, mentions: [], decision },
      ...{ accountId: person.accountId, at: this.clock.now() },
    });
  }

  /** @throws ProblemException notFound, or invalid for a mention of somebody who may not read it */
  async reply(person: CurrentPerson, threadId: string, { text, mentions }: NewReply): Promise<string> {
    await this.db.transaction(async (tx) => {
      const subject = await this.#locked(tx, person, threadId);
      if (!person.ability.can('create', subject)) throw new ProblemException('forbidden');
      await this.#refuseStrangers(tx, person, subject, mentions);
      await this.comments.reply(tx, {
        ...{ threadId, text, mentions, accountId: person.accountId, at: this.clock.now() },
      });
    });
    return this.#thread(person, threadId);
  }

  /** Doing it twice changes nothing. @throws ProblemException notFound */
  async resolve(person: CurrentPerson, threadId: string, resolved: boolean): Promise<string> {
    await this.db.transaction(async (tx) => {
      const subject = await this.#locked(tx, person, threadId);
      if (!person.ability.can('change', subject)) throw new ProblemException('forbidden');
      await this.comments.resolve(tx, threadId, resolved, person.accountId, this.clock.now());
    });
    return this.#thread(person, threadId);
  }

  /**
   * Other words for one's own comment, or none: all wordings stay in the log.
   * @throws ProblemException notFound, forbidden, commentAnswered, commentDecision, staleVersion with both wordings, or
   *   invalid for a mention of somebody who may not read it
   */
  async change(person: CurrentPerson, id: string, change: CommentChange): Promise<string> {
    const threadId = await this.db.transaction(async (tx) => {
      const said = await this.comments.load(tx, id);
      if (!said) throw notFound();
      const subject = await this.#locked(tx, person, said.threadId);
      // Read again now that nobody can answer it meanwhile.
      const now = (await this.comments.load(tx, id))!;
      const refusal = (change.text === null ? refusalToRemove : refusalToEdit)(now, person.accountId);
      if (refusal) throw new ProblemException(refusal);
      if (now.version !== change.basedOn)
        throw new ProblemException('staleVersion', {
          current: { version: now.version, text: now.text },
          yours: change.text,
        });
      const { text, mentions } = change;
      await this.#refuseStrangers(tx, person, subject, mentions);
      await this.comments.change(tx, {
        ...{ id, text, mentions: text === null ? [] : mentions },
        ...{ accountId: person.accountId, at: this.clock.now() },
      });
      return said.threadId;
    });
    return this.#thread(person, threadId);
  }

  /** @throws ProblemException notFound */
  async place(person: CurrentPerson, id: string): Promise<CommentPlace> {
    const place = await this.comments.place(person.ability, id);
    if (!place) throw notFound();
    return place;
  }

  /** @throws ProblemException notFound */
  async markRead(person: CurrentPerson, id: string): Promise<void> {
    await this.place(person, id);
    await this.comments.markRead(id, person.accountId, this.clock.now());
  }

  /** What a person may read no comments about does not exist for them. */
  async #contribution(tx: EntityManager, person: CurrentPerson, id: string): Promise<CommentedContribution> {
    const contribution = await this.comments.contribution(tx, id);
    const reads = (audience: Audience) =>
      person.ability.can('read', commentSubject(contribution!.subject, audience));
    if (!contribution || !audiences.some(reads)) throw notFound();
    return contribution;
  }

  /** A thread, held until the transaction ends; what a person may not read does not exist. */
  async #locked(tx: EntityManager, person: CurrentPerson, threadId: string): Promise<CommentSubject> {
    const subject = await this.comments.lock(tx, threadId);
    if (!subject || !person.ability.can('read', subject)) throw notFound();
    return subject;
  }

  async #thread(person: CurrentPerson, id: string): Promise<string> {
    const json = await this.comments.find(person, id);
    if (json === undefined) throw notFound();
    return json;
  }

  /** Only those who may read a comment can be told of it. */
  async #refuseStrangers(
    tx: EntityManager,
    person: CurrentPerson,
    subject: CommentSubject,
    mentions: readonly string[],
  ): Promise<void> {
    if (mentions.length === 0) return;
    const people = await this.comments.people(tx, person.rootId, this.clock.today());
    const readers = new Set(
      people.filter(({ seats }) => abilityFor({ seats }).can('read', subject)).map((one) => one.accountId),
    );
    const errors = mentions.flatMap((id, at) =>
      readers.has(id) ? [] : [{ path: `mentions.${at}`, code: 'mayNotRead', message: '' }],
    );
    if (errors.length) throw new ProblemException('invalid', { errors });
  }
}

/** The words of a block in a text or in its notes; undefined where it is not there. */
function quoteIn(content: ContributionContent | null, blockId: string): string | undefined {
  const texts = content ? [content.body, ...content.notes.map(({ body }) => body)] : [];
  const block = texts.map((text) => findBlock(text, blockId)).find(Boolean);
  return block && quoteOf(block);
}
