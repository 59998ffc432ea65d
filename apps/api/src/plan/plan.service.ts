import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { namedLineages, planWithIds, type NewPlan, type Plan } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { PlanRepository } from './plan.repository.js';

@Injectable()
export class PlanService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly plans: PlanRepository,
  ) {}

  /** The plans without their outlines, as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.plans.list(person.ability);
  }

  /** `Plan` as JSON text. @throws ProblemException notFound */
  async find(person: CurrentPerson, id: string): Promise<string> {
    const json = await this.plans.find(person.ability, id);
    if (json === undefined) throw notFound();
    return json;
  }

  /** Adds a plan to the county. @throws ProblemException invalid, where a lineage is not the county's own */
  async create(person: CurrentPerson, sent: NewPlan): Promise<string> {
    const { rootId } = person;
    const plan = planWithIds(sent, { rootId, unitId: rootId }, randomUUID);
    await this.db.transaction(async (tx) => {
      const named = namedLineages(sent);
      const unknown = await this.plans.unknownLineages(
        tx,
        rootId,
        named.map(({ lineageId }) => lineageId),
      );
      const errors = named
        .filter(({ lineageId }) => unknown.includes(lineageId))
        .map(({ path }) => ({ path, code: 'other', message: '' }));
      if (errors.length) throw new ProblemException('invalid', { errors });
      await this.store(tx, plan);
    });
    return this.find(person, plan.id);
  }

  /** Writes a plan that has its ids. */
  async store(tx: EntityManager, plan: Plan): Promise<void> {
    await this.plans.insert(tx, plan);
  }
}
