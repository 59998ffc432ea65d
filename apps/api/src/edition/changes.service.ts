import { Injectable } from '@nestjs/common';
import { sourcesOf } from '@samsyn/documents';
import {
  compareReports,
  type EditionApprovals,
  type ReportChanges,
  type ReportDocument,
} from '@samsyn/domain';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { EditionRepository } from './edition.repository.js';
import { EditionService } from './edition.service.js';
import { PreviewService } from './preview.service.js';

/** What a decision rests on besides the document: what is new in it, and who answers for what. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly editions: EditionService,
    private readonly repository: EditionRepository,
    private readonly previews: PreviewService,
    private readonly clock: Clock,
  ) {}

  /** What is not as in the edition before, or in the one named. @throws ProblemException notFound */
  async ofEdition(person: CurrentPerson, id: string, against?: string): Promise<ReportChanges> {
    const { edition, document } = await this.editions.withDocument(person, id);
    const { roundId, template, number, compiledAt: at } = edition;
    const place = { roundId, template, number, at };
    return this.#compare(person, document, against ?? (await this.repository.before(person.ability, place)));
  }

  /** What would be new if the report were compiled as it stands, unapproved parts and all. @throws ProblemException notFound */
  async ofPreview(person: CurrentPerson, roundId: string, against?: string): Promise<ReportChanges> {
    const { document, template } = await this.previews.document(person, roundId);
    const place = { roundId, template, number: null, at: this.clock.now().toISOString() };
    return this.#compare(person, document, against ?? (await this.repository.before(person.ability, place)));
  }

  /** Who wrote and approved what the edition holds. @throws ProblemException notFound */
  async approvals(person: CurrentPerson, id: string): Promise<EditionApprovals> {
    const { document } = await this.editions.withDocument(person, id);
    return sourcesOf(document)
      .sections.filter(({ contributions }) => contributions.length > 0)
      .map(({ anchor, title, contributions }) => ({
        anchor,
        section: title,
        texts: contributions
          .filter(({ taken }) => !taken)
          .map(({ unit, revisionNumber, authors, approvedBy, approvedOn }) => ({
            unit,
            revisionNumber,
            authors: [...authors],
            approvedBy,
            approvedOn,
          })),
      }));
  }

  async #compare(
    person: CurrentPerson,
    document: ReportDocument,
    against: string | undefined,
  ): Promise<ReportChanges> {
    if (against === undefined) return { against: null, sections: [] };
    const older = await this.editions.withDocument(person, against);
    const { id, number, title, roundTitle, state } = older.edition;
    return {
      against: { id, number, title, roundTitle, state },
      sections: compareReports(older.document, document),
    };
  }
}
