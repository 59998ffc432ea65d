import { inject, Injectable } from '@angular/core';
import type { MissingAnswer, Section } from '@samsyn/domain';
import { indicatorsOf } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import type { Fault } from '../form/fault.js';
import { fieldFault } from '../form/field-fault.js';
import { fieldOf } from './field-id.js';

/** Missing answers in words: for the error summary and the same at the fields. */
@Injectable({ providedIn: 'root' })
export class MissingFaults {
  private readonly t = inject(TEXTS);

  /** A sentence for each field's id. */
  messages(missing: readonly MissingAnswer[], section: Pick<Section, 'slots'>): Map<string, string> {
    return new Map(missing.map((answer) => [fieldOf(answer), this.message(answer, section)]));
  }

  /** For the summary, each with the way to its field. */
  faults(missing: readonly MissingAnswer[], section: Pick<Section, 'slots'>): Fault[] {
    return [...this.messages(missing, section)].map(([id, message]) => fieldFault(message, id));
  }

  private message(answer: MissingAnswer, section: Pick<Section, 'slots'>): string {
    if (answer.field === 'reason') return this.t('contribution.answer.reasonMissing');
    if (answer.field === 'body') return this.t('contribution.answer.bodyMissing');
    const indicator = indicatorsOf(section).find(({ lineageId }) => lineageId === answer.indicatorId);
    return this.t('value.missing', { indicator: indicator?.text ?? '' });
  }
}
