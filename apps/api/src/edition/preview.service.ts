import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { renderHtml } from '@samsyn/documents';
import {
  compileReport,
  documentWarnings,
  type EditionWarning,
  type Preview,
  type ReportDocument,
} from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { AttachmentService } from '../attachment/attachment.service.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.js';
import { CompileInputRepository, type Material } from './compile-input.repository.js';
import { picturesAt } from './pictures.js';

@Injectable()
export class PreviewService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly inputs: CompileInputRepository,
    private readonly attachments: AttachmentService,
    private readonly clock: Clock,
  ) {}

  /** The report as it stands now, and what it was made of; nothing is kept. @throws ProblemException notFound */
  async document(
    person: CurrentPerson,
    roundId: string,
  ): Promise<{ document: ReportDocument; input: Material }> {
    const input = await this.inputs.load(this.db.manager, person.ability, 'preview', roundId);
    if (!input) throw notFound();
    const cover = { title: input.roundTitle, subtitle: '', noteYears: null, date: this.clock.today() };
    return { document: compileReport({ ...input, ...cover }, 'preview'), input };
  }

  /** What there is to look over in the report as it stands now. @throws ProblemException notFound */
  async warnings(person: CurrentPerson, roundId: string): Promise<EditionWarning[]> {
    return documentWarnings((await this.document(person, roundId)).document);
  }

  /**
   * The report as it stands now, as a page.
   * @param origins whether each text is followed by where it comes from
   * @throws ProblemException notFound
   */
  async preview(person: CurrentPerson, roundId: string, origins: boolean): Promise<Preview> {
    const { document, input } = await this.document(person, roundId);
    const { contributions, rootName } = input;
    const picture = picturesAt('/api/attachments', await this.attachments.readable(person, document));
    return {
      html: renderHtml(document, { meta: { county: rootName }, origins, picture }),
      approved: contributions.filter(({ state }) => state === 'approved').length,
      open: contributions.filter(({ state, waived }) => state !== 'approved' && !waived).length,
    };
  }
}
