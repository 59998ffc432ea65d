import { Injectable, inject } from '@angular/core';
import type { ReportPart, Round } from '@samsyn/domain';
import {
  contentWarnings,
  doubtsIn,
  isDone,
  missingInPart,
  nothingToReport,
  stopsPublication,
  unchangedIn,
} from '@samsyn/domain/rules';
import { fieldIds, fieldOfWarning } from '../contribution/field-id.js';
import { MissingFaults } from '../contribution/missing-faults.js';
import { TEXTS } from '../i18n/texts.js';
import { WarningText } from '../warning/warning-text.js';
import { DoubtText } from '../value/doubt-text.js';

/** Something to look at, and the field where it is. */
export interface Finding {
  readonly part: ReportPart;
  readonly text: string;
  readonly fragment: string;
}

/** What there is to look at before a report is submitted. */
export interface Findings {
  /** What came back, and has not been changed since. */
  readonly returned: readonly Finding[];
  readonly missing: readonly Finding[];
  readonly doubts: readonly (Finding & { readonly indicator: string })[];
  /** How many blocks stand as they were taken over, of the parts that have any. */
  readonly unchanged: readonly { readonly part: ReportPart; readonly blocks: number }[];
  /** What stops publication comes first. */
  readonly warnings: readonly Finding[];
}

/** Looks through what is not done yet: what is missing, what is hard to believe, what is last year's, what is warned of. */
@Injectable({ providedIn: 'root' })
export class ReportFindings {
  private readonly t = inject(TEXTS);
  private readonly missingFaults = inject(MissingFaults);
  private readonly doubtText = inject(DoubtText);
  private readonly warningText = inject(WarningText);

  of(parts: readonly ReportPart[], round: Round): Findings {
    const open = parts.filter((part) => !isDone(part));
    return {
      returned: open.flatMap((part) => this.returned(part)),
      missing: open.flatMap((part) => this.missing(part)),
      doubts: open.flatMap((part) => this.doubts(part, round)),
      unchanged: open
        .map((part) => ({ part, blocks: unchangedIn(part.content.body) }))
        .filter(({ part, blocks }) => blocks > 0 && nothingToReport(part.content) === null),
      warnings: open.flatMap((part) => this.warnings(part)),
    };
  }

  private returned(part: ReportPart): Finding[] {
    if (part.returned?.changed !== false) return [];
    const text = this.t('wholeReport.returned.line', { comment: part.returned.comment });
    return [{ part, text, fragment: fieldIds.body }];
  }

  private missing(part: ReportPart): Finding[] {
    const messages = this.missingFaults.messages(missingInPart(part), part.section);
    return [...messages].map(([fragment, text]) => ({ part, text, fragment }));
  }

  private doubts(part: ReportPart, round: Round): Findings['doubts'] {
    return doubtsIn(part.content, part.section, part.earlier, round).map((doubted) => ({
      part,
      text: this.doubtText.of(doubted),
      indicator: doubted.indicator.text,
      fragment: fieldIds.value(doubted.indicator.lineageId),
    }));
  }

  private warnings(part: ReportPart): Finding[] {
    return contentWarnings(part.content, part.section)
      .toSorted((a, b) => Number(stopsPublication(b)) - Number(stopsPublication(a)))
      .map((one) => ({
        part,
        text: this.warningText.sentence(one),
        fragment: fieldOfWarning(one.place),
      }));
  }
}
