import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { renderHtml } from '@samsyn/documents';
import {
  compileReport,
  documentWarnings,
  type CompileRequest,
  type CompileSuggestion,
  type EditionTemplate,
  type EditionWarning,
  type Preview,
  type ReportDocument,
} from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { AttachmentService } from '../attachment/attachment.service.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.js';
import { CompileInputRepository, type Material, type Outline } from './compile-input.repository.js';
import { picturesAt } from '../rendering/pictures.js';

/**
 * What was asked for when the round's last edition was compiled. One of another round of the plan lends its kind and what it
 * says besides the contributions, not its title nor its years. Otherwise a municipality's plan makes a local agreement.
 */
function requestFor({ before, unitId, rootId, roundTitle }: Outline): CompileRequest & {
  template: EditionTemplate;
} {
  const own: EditionTemplate = unitId === rootId ? 'county' : 'agreement';
  const blank = { title: roundTitle, subtitle: '', noteYears: null };
  if (!before) return { ...blank, template: own };
  const { request, sameRound } = before;
  return { ...request, ...(!sameRound && blank), template: request.template ?? 'county' };
}

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
  ): Promise<{ document: ReportDocument; template: EditionTemplate; input: Material }> {
    const input = await this.inputs.load(this.db.manager, person.ability, 'preview', roundId);
    if (!input) throw notFound();
    const request = requestFor(input);
    const cover = { ...request, title: input.roundTitle, noteYears: null, date: this.clock.today() };
    return { document: compileReport({ ...input, ...cover }, 'preview'), template: request.template, input };
  }

  /** What the next edition's request begins with. @throws ProblemException notFound */
  async suggestion(person: CurrentPerson, roundId: string): Promise<CompileSuggestion> {
    const outline = await this.inputs.outline(this.db.manager, person.ability, 'compile', roundId);
    if (!outline) throw notFound();
    const inRound = new Set(outline.sectionIds);
    return {
      request: requestFor(outline),
      sections: outline.plan.focusAreas
        .flatMap(({ sections }) => sections)
        .filter(({ id }) => inRound.has(id))
        .map(({ id, title }) => ({ id, title })),
    };
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
