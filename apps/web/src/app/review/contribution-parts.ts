import { Injectable, inject } from '@angular/core';
import type { ContributionContent, Section } from '@samsyn/domain';
import type { TextPart } from '../draft/drafting.js';
import { TEXTS } from '../i18n/texts.js';
import { partsOf, type PartName } from './changed-parts.js';

/** The parts of a contribution under the headings that people know them by. */
@Injectable({ providedIn: 'root' })
export class ContributionParts {
  private readonly t = inject(TEXTS);

  of(content: ContributionContent, section: Pick<Section, 'slots'>): TextPart[] {
    return partsOf(content, section).map(({ key, name, text }) => ({
      key,
      heading: this.heading(name),
      text,
    }));
  }

  heading(name: PartName): string {
    switch (name.part) {
      case 'value':
        return this.t('review.changes.value', { indicator: name.indicator });
      case 'note':
        return this.t('review.changes.note', { years: name.years });
      default:
        return this.t(`review.changes.${name.part}`);
    }
  }
}
