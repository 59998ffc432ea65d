import { Injectable, inject } from '@angular/core';
import type { ReportPart } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { ProblemText } from '../api/problem-text.js';
import { TEXTS } from '../i18n/texts.js';

/** What became of an attempt to submit several sections. */
export interface Submission {
  readonly submitted: readonly ReportPart[];
  readonly failed: readonly { readonly part: ReportPart; readonly why: string }[];
}

/** Submits sections one after the other: each is a decision of its own, with a revision of its own. One that fails stops no other. */
@Injectable({ providedIn: 'root' })
export class ReportSubmission {
  private readonly api = inject(Api);
  private readonly problemText = inject(ProblemText);
  private readonly t = inject(TEXTS);

  /** @param progress is told which one is sent now, from 1 */
  async submit(parts: readonly ReportPart[], progress: (at: number) => void): Promise<Submission> {
    const submitted: ReportPart[] = [];
    const failed: { part: ReportPart; why: string }[] = [];
    for (const [at, part] of parts.entries()) {
      progress(at + 1);
      try {
        await this.api.move(part.id, { transition: 'submit', basedOn: part.version });
        submitted.push(part);
      } catch (error) {
        const stale = isProblem(error, 'staleVersion');
        const why = stale ? this.t('wholeReport.submit.changed') : this.problemText.sentence(error);
        failed.push({ part, why });
      }
    }
    return { submitted, failed };
  }
}
