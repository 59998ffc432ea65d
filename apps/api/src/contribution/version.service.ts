import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  canonicalJson,
  emptyContent,
  writableStates,
  type DraftSaved,
  type Restoration,
  type State,
} from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { ContributionRepository } from './contribution.repository.js';
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
   * Makes an earlier version the draft. The draft that was is kept as a version of its own, unless it says nothing or is
   * kept already.
   * @throws ProblemException notFound, forbidden, notWritable, or staleVersion with the draft as it is
   */
  async restore(person: CurrentPerson, id: string, request: Restoration): Promise<DraftSaved> {
    return this.db.transaction(async (tx) => {
      await this.contributions.lock(tx, id);
      const loaded = await this.contributions.load(tx, id);
      if (!loaded || !person.ability.can('readStatus', loaded.subject)) throw notFound();
      if (!person.ability.can('write', loaded.subject)) throw new ProblemException('forbidden');
      const version = await this.versions.find(tx, person.ability, id, request.versionId);
      if (!version) throw notFound();
      const writable: readonly State[] = writableStates;
      if (!writable.includes(loaded.subject.state)) throw new ProblemException('notWritable');
      if (loaded.version !== request.basedOn)
        throw new ProblemException('staleVersion', {
          current: { version: loaded.version, content: loaded.draft },
        });
      const at = this.clock.now();
      if (canonicalJson(loaded.draft) !== canonicalJson(emptyContent))
        await this.versions.keep(tx, id, person.accountId, at);
      const acting = person.acting('write', loaded.subject);
      const restored = await this.versions.restore(tx, id, version, acting, at);
      return { version: restored.version, savedAt: at.toISOString() };
    });
  }
}
