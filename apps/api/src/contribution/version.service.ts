import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  canonicalJson,
  emptyContent,
  writableStates,
  type DraftSaved,
  type KeptDraft,
  type Restoration,
  type State,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { ContributionRepository } from './contribution.repository.js';
import type { LoadedContribution } from './loaded-contribution.js';
import { VersionRepository } from './version.repository.js';

/** The texts that a contribution has had. None is ever changed or lost: to take one up again puts the draft beside them. */
@Injectable()
export class VersionService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly contributions: ContributionRepository,
    private readonly versions: VersionRepository,
    private readonly clock: Clock,
  ) {}

  /** `Versions` as JSON text. @throws ProblemException notFound */
  async list(person: CurrentPerson, id: string): Promise<string> {
    const json = await this.versions.list(person.ability, id);
    if (json === undefined) throw notFound();
    return json;
  }

  /** `VersionText` as JSON text. @throws ProblemException notFound */
  async text(person: CurrentPerson, id: string, versionId: string): Promise<string> {
    const json = await this.versions.text(person.ability, id, versionId);
    if (json === undefined) throw notFound();
    return json;
  }

  /**
   * Puts the draft aside as a version of its own, unless it says nothing or is kept already.
   * @throws ProblemException notFound, forbidden, notWritable, or staleVersion with the draft as it is
   */
  async keep(person: CurrentPerson, id: string, { basedOn }: KeptDraft): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.contributions.lock(tx, id);
      const loaded = await this.#written(tx, person, id);
      refuseUnlessDraft(loaded, basedOn);
      await this.#keep(tx, loaded, id, person, this.clock.now());
    });
  }

  /**
   * Makes an earlier version the draft. The draft that was is kept as a version of its own, unless it says nothing or is
   * kept already.
   * @throws ProblemException notFound, forbidden, notWritable, or staleVersion with the draft as it is
   */
  async restore(person: CurrentPerson, id: string, request: Restoration): Promise<DraftSaved> {
    return this.db.transaction(async (tx) => {
      await this.contributions.lock(tx, id);
      const loaded = await this.#written(tx, person, id);
      const version = await this.versions.find(tx, person.ability, id, request.versionId);
      if (!version) throw notFound();
      refuseUnlessDraft(loaded, request.basedOn);
      const at = this.clock.now();
      await this.#keep(tx, loaded, id, person, at);
      const acting = person.acting('write', loaded.subject);
      const restored = await this.versions.restore(tx, id, version, acting, at);
      return { version: restored.version, savedAt: at.toISOString() };
    });
  }

  /** A contribution that the person writes. @throws ProblemException notFound, forbidden */
  async #written(tx: EntityManager, person: CurrentPerson, id: string): Promise<LoadedContribution> {
    const loaded = await this.contributions.load(tx, id);
    if (!loaded || !person.ability.can('readStatus', loaded.subject)) throw notFound();
    if (!person.ability.can('write', loaded.subject)) throw new ProblemException('forbidden');
    return loaded;
  }

  async #keep(
    tx: EntityManager,
    { draft }: LoadedContribution,
    id: string,
    { accountId }: CurrentPerson,
    at: Date,
  ): Promise<void> {
    if (canonicalJson(draft) !== canonicalJson(emptyContent)) await this.versions.keep(tx, id, accountId, at);
  }
}

/** @throws ProblemException notWritable, or staleVersion with the draft as it is */
function refuseUnlessDraft({ subject, version, draft }: LoadedContribution, basedOn: number): void {
  if (!(writableStates as readonly State[]).includes(subject.state))
    throw new ProblemException('notWritable');
  if (version !== basedOn)
    throw new ProblemException('staleVersion', { current: { version, content: draft } });
}
