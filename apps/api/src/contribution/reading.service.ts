import { Injectable } from '@nestjs/common';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.js';
import { BackgroundRepository } from './background.repository.js';
import { WholeReportRepository } from './whole-report.repository.js';

@Injectable()
export class ReadingService {
  constructor(
    private readonly backgrounds: BackgroundRepository,
    private readonly reports: WholeReportRepository,
    private readonly clock: Clock,
  ) {}

  /** `Background` as JSON text. @throws ProblemException notFound */
  async background(person: CurrentPerson, id: string): Promise<string> {
    const json = await this.backgrounds.find(person.ability, id);
    if (json === undefined) throw notFound();
    return json;
  }

  /** `WholeReport` as JSON text. @throws ProblemException notFound, also for those who don't see the unit's drafts */
  async report(person: CurrentPerson, roundId: string, unitId: string): Promise<string> {
    const json = await this.reports.find(person.ability, roundId, unitId, this.clock.today());
    if (json === undefined) throw notFound();
    return json;
  }
}
