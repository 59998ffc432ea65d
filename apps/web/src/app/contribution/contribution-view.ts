import { Component, computed, inject, input } from '@angular/core';
import { indicatorsOf, type ContributionContent, type Section } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { RichTextView } from '../rich-text/rich-text-view.js';
import { NoteView } from './note-view.js';
import { notePlaces, notesAt } from './note-target.js';
import { slotText } from './slot-text.js';

/** A contribution's content to read, as its reviewers see it. */
@Component({
  selector: 'app-contribution-view',
  imports: [NoteView, RichTextView],
  templateUrl: './contribution-view.html',
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    dl {
      margin: 0;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0 0 0.5rem;
    }
    .measure {
      font-weight: 400;
    }
    .none {
      color: var(--mat-sys-on-surface-variant);
    }
    .reason {
      white-space: pre-line;
    }
  `,
})
export class ContributionView {
  readonly content = input.required<ContributionContent>();
  readonly section = input.required<Section>();
  readonly year = input.required<number>();
  /** A county text has notes instead of values. */
  readonly county = input(false);
  /** Whether the values are shown; where a table has them beside, they are not. */
  readonly withValues = input(true);

  protected readonly t = inject(TEXTS);
  protected readonly values = computed(() => {
    const { values } = this.content();
    return indicatorsOf(this.section())
      .filter(({ valueType }) => valueType !== 'none')
      .map((indicator) => ({
        indicator,
        value: values.find(({ indicatorId }) => indicatorId === indicator.lineageId) ?? null,
      }));
  });
  protected readonly places = computed(() =>
    notePlaces(this.section())
      .map((place) => ({
        ...place,
        name: place.indicator ?? this.t(slotText(place.slot), { year: this.year() }),
        notes: notesAt(this.content().notes, place),
      }))
      .filter(({ notes }) => notes.length > 0),
  );
}
