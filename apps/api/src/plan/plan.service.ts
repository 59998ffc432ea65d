import { Injectable } from '@nestjs/common';
import type { CurrentPerson } from '../access/current.js';
import { notFound } from '../platform/problem.js';
import { PlanRepository } from './plan.repository.js';

@Injectable()
export class PlanService {
  constructor(private readonly plans: PlanRepository) {}

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
}
