import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { renderHtml } from '@samsyn/documents';
import { compileReport, type Preview } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.js';
import { CompileInputRepository } from './compile-input.repository.js';

@Injectable()
export class PreviewService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly inputs: CompileInputRepository,
    private readonly clock: Clock,
  ) {}

  /** The report as it stands now; nothing is kept. @throws ProblemException notFound */
  async preview(person: CurrentPerson, roundId: string): Promise<Preview> {
    const input = await this.inputs.load(this.db.manager, person.ability, 'preview', roundId);
    if (!input) throw notFound();
    const { contributions, rootName, roundTitle } = input;
    const cover = { title: roundTitle, subtitle: '', noteYears: null, date: this.clock.today() };
    return {
      html: renderHtml(compileReport({ ...input, ...cover }, 'preview'), { meta: { county: rootName } }),
      approved: contributions.filter(({ state }) => state === 'approved').length,
      open: contributions.filter(({ state, waived }) => state !== 'approved' && !waived).length,
    };
  }
}
