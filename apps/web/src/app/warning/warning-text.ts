import { Injectable, inject } from '@angular/core';
import type { Section, Warning, WarnedField } from '@samsyn/domain';
import { indicatorsOf } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';

/** Warnings in words. */
@Injectable({ providedIn: 'root' })
export class WarningText {
  private readonly t = inject(TEXTS);

  sentence({ kind, excerpt }: Warning): string {
    if (kind === 'missingAlt' && excerpt) return this.t('warning.kind.missingAltOf', { excerpt });
    if (kind === 'missingAlt') return this.t('warning.kind.missingAlt');
    if (kind === 'tableHeader' && !excerpt) return this.t('warning.kind.tableHeaderEmpty');
    return this.t(`warning.kind.${kind}`, { excerpt });
  }

  /** The name of the field that a warning is about. */
  field(place: WarnedField, section?: Pick<Section, 'slots'>): string {
    if (place.field !== 'value') return this.t(`warning.field.${place.field}`);
    const indicators = section ? indicatorsOf(section) : [];
    const indicator = indicators.find(({ lineageId }) => lineageId === place.indicatorId)?.text ?? '';
    return this.t('warning.field.value', { indicator });
  }
}
