import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  canonicalJson,
  decide,
  plainText,
  wordsOfValue,
  writableStates,
  type ContributionContent,
  type DraftSave,
  type DraftSaved,
  type State,
  type TransitionName,
  type TransitionRequest,
  type TransitionResult,
} from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { Acting, CurrentPerson } from '../access/current.js';
import { AttachmentService } from '../attachment/attachment.service.js';
import { CommentService } from '../comment/comment.service.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { ContributionRepository, type NewRevision } from './contribution.repository.js';
import { authorsOf, missingIn, situationOf, type LoadedContribution } from './loaded-contribution.js';

/** Who is told of what; nobody needs to know that a text was withdrawn or that its review has begun. */
const notices: Readonly<Record<TransitionName, string | null>> = {
  submit: 'submitted',
  withdraw: null,
  startReview: null,
  returnForChanges: 'returned',
  approve: 'approved',
  reopen: 'returned',
};

@Injectable()
export class ContributionService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly contributions: ContributionRepository,
    private readonly comments: CommentService,
    private readonly attachments: AttachmentService,
    private readonly clock: Clock,
  ) {}

  /** `ContributionDetail` as JSON text. @throws ProblemException notFound */
  async detail(person: CurrentPerson, id: string): Promise<string> {
    const json = await this.contributions.detail(person, id, this.clock.today());
    if (json === undefined) throw notFound();
    return json;
  }

  /**
   * Saves the draft over the version that it was based on. No revision is made.
   * @throws ProblemException notFound, forbidden, notWritable, or staleVersion with both texts
   */
  async saveDraft(person: CurrentPerson, id: string, { basedOn, content }: DraftSave): Promise<DraftSaved> {
    const at = this.clock.now();
    await this.attachments.use(person, { contributionId: id }, content);
    const saved = await this.contributions.saveDraft(person, id, basedOn, content, at);
    if (!saved) throw await this.#whyNotSaved(person, id, content);
    return { version: saved.version, savedAt: saved.savedAt.toISOString() };
  }

  /** For what is done on the way to a draft. @throws ProblemException notFound, forbidden, notWritable */
  async mustWrite(person: CurrentPerson, id: string): Promise<void> {
    const { subject } = known(person, await this.contributions.load(this.db.manager, id));
    if (!person.ability.can('write', subject)) throw new ProblemException('forbidden');
    if (!(writableStates as readonly State[]).includes(subject.state))
      throw new ProblemException('notWritable');
  }

  /**
   * Moves a contribution on: contribution, revision, history row and notice in one transaction.
   * @throws ProblemException notFound, a refusal of `decide`, or staleVersion
   */
  async transition(person: CurrentPerson, id: string, request: TransitionRequest): Promise<TransitionResult> {
    return this.db.transaction(async (tx) => {
      await this.contributions.lock(tx, id);
      const loaded = known(person, await this.contributions.load(tx, id));
      const decision = decide(person.ability, situationOf(loaded, this.clock.today()), request.transition, {
        person: person.deciding,
        comment: request.comment,
        revisionHash: request.revisionHash,
      });
      if (!decision.ok) throw refused(decision.refusal, loaded);
      if (
        request.transition === 'submit' &&
        request.basedOn !== undefined &&
        request.basedOn !== loaded.version
      )
        throw new ProblemException('staleVersion', {
          current: { version: loaded.version, content: loaded.draft },
        });
      const acting = { accountId: person.accountId, actingForId: decision.actingFor };
      const revision = request.transition === 'submit' ? newRevision(loaded, acting) : null;
      const { version } = await this.contributions.write(tx, id, {
        to: decision.to,
        event: decision.event,
        ...acting,
        at: this.clock.now(),
        comment: request.comment || null,
        revision,
        approvedBy: request.transition === 'approve' ? person.accountId : null,
        notice: notices[decision.event],
      });
      const { event } = decision;
      // What was said stands in the history and begins a conversation.
      if (event === 'returnForChanges' || event === 'reopen')
        await this.comments.beginWithDecision(tx, person, id, event, request.comment!);
      const revisionHash = revision?.hash ?? loaded.revision?.hash ?? null;
      return { id, state: decision.to, version, revisionHash };
    });
  }

  /** Lets the round go on without this unit's answer. @throws ProblemException notFound, forbidden, alreadyWaived */
  async waive(person: CurrentPerson, id: string, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.contributions.lock(tx, id);
      const loaded = known(person, await this.contributions.load(tx, id));
      if (!person.ability.can('waive', loaded.subject)) throw new ProblemException('forbidden');
      if (loaded.subject.state === 'approved') throw new ProblemException('wrongState');
      if (loaded.waived) throw new ProblemException('alreadyWaived');
      await this.contributions.waive(
        tx,
        id,
        reason,
        person.acting('waive', loaded.subject),
        this.clock.now(),
      );
    });
  }

  /** Sets the last day for one unit's contribution. @throws ProblemException notFound, forbidden, wrongState */
  async extendDeadline(person: CurrentPerson, id: string, day: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.contributions.lock(tx, id);
      const loaded = known(person, await this.contributions.load(tx, id));
      if (!person.ability.can('extendDeadline', loaded.subject)) throw new ProblemException('forbidden');
      if (loaded.subject.state === 'approved') throw new ProblemException('wrongState');
      const acting = person.acting('extendDeadline', loaded.subject);
      await this.contributions.extendDeadline(tx, id, day, acting, this.clock.now());
    });
  }

  async #whyNotSaved(
    person: CurrentPerson,
    id: string,
    yours: ContributionContent,
  ): Promise<ProblemException> {
    const loaded = known(person, await this.contributions.load(this.db.manager, id));
    if (!person.ability.can('write', loaded.subject)) return new ProblemException('forbidden');
    const current = { version: loaded.version, content: loaded.draft };
    const writable: readonly State[] = writableStates;
    return new ProblemException(writable.includes(loaded.subject.state) ? 'staleVersion' : 'notWritable', {
      current,
      yours,
    });
  }
}

/** What a person may not know of does not exist. */
function known(person: CurrentPerson, loaded: LoadedContribution | undefined): LoadedContribution {
  if (!loaded || !person.ability.can('readStatus', loaded.subject)) throw notFound();
  return loaded;
}

function refused(refusal: ConstructorParameters<typeof ProblemException>[0], loaded: LoadedContribution) {
  return new ProblemException(refusal, refusal === 'incomplete' ? { missing: missingIn(loaded) } : {});
}

function newRevision(loaded: LoadedContribution, submitter: Acting): NewRevision {
  const { draft } = loaded;
  const words = [
    draft.notCarriedOut?.reason ?? '',
    plainText(draft.body),
    ...draft.notes.map((note) => plainText(note.body)),
    ...draft.values.map(wordsOfValue),
  ];
  return {
    id: randomUUID(),
    number: loaded.lastNumber + 1,
    hash: createHash('sha256').update(canonicalJson(draft)).digest('hex'),
    content: draft,
    text: words.filter(Boolean).join('\n'),
    ...authorsOf(loaded, submitter),
  };
}
