import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { renderHtml } from '@samsyn/documents';
import { compileStatus, type ReportDocument } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { AttachmentService } from '../attachment/attachment.service.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.js';
import { CompileInputRepository, textsOf } from './compile-input.repository.js';
import { picturesAt } from '../rendering/pictures.js';
import { RenderingService } from '../rendering/rendering.service.js';
import { UnitReportRepository } from './unit-report.repository.js';

/** What one unit answers in a round as a document, made when it is asked for and not kept. */
@Injectable()
export class UnitReportService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly inputs: CompileInputRepository,
    private readonly reports: UnitReportRepository,
    private readonly attachments: AttachmentService,
    private readonly renderings: RenderingService,
    private readonly clock: Clock,
  ) {}

  /** As a page. @throws ProblemException notFound */
  async html(person: CurrentPerson, roundId: string, unitId: string): Promise<string> {
    const document = await this.#document(person, roundId, unitId);
    const picture = picturesAt('/api/attachments', await this.attachments.readable(person, document));
    return renderHtml(document, { picture });
  }

  /** As a file to take home, with its name. @throws ProblemException notFound */
  async file(
    person: CurrentPerson,
    roundId: string,
    unitId: string,
    format: 'docx' | 'pdf',
  ): Promise<{ file: Buffer; name: string }> {
    const document = await this.#document(person, roundId, unitId);
    const pictures = await this.attachments.contents(person, document);
    const file = await this.renderings.once(document, format, pictures);
    return { file, name: `${document.title}, ${document.owners.join(', ')}.${format}` };
  }

  /** @throws ProblemException notFound where the person may read nothing of it */
  async #document(person: CurrentPerson, roundId: string, unitId: string): Promise<ReportDocument> {
    const { manager } = this.db;
    const { ability } = person;
    const outline = await this.inputs.outline(manager, ability, 'read', roundId);
    const contributions = outline ? await this.reports.contributions(manager, ability, roundId, unitId) : [];
    const revisions = contributions.flatMap(({ revision }) => revision ?? []);
    if (!outline || revisions.length === 0) throw notFound();
    const texts = revisions.flatMap(({ content }) => textsOf(content));
    const days = contributions.flatMap(({ submittedOn }) => submittedOn ?? []).toSorted();
    return compileStatus({
      ...outline,
      title: outline.roundTitle,
      subtitle: outline.plan.title,
      owners: [contributions[0]!.unit.name],
      date: this.clock.today(),
      noteYears: null,
      unitId,
      contributions,
      taken: await this.inputs.taken(manager, outline.rootId, texts),
      observations: [],
      feedback: [],
      submittedOn: days.at(-1) ?? null,
    });
  }
}
