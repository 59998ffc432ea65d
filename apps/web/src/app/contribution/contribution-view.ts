import { Component, computed, inject, input } from '@angular/core';
import type { ContributionContent, Nothing, Section } from '@samsyn/domain';
import { indicatorsOf, isBlank, nothingToReport } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { RichTextView } from '../rich-text/rich-text-view.js';
import { ValueText } from '../value/value-text.js';
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
    .heading {
      margin: 1rem 0 0.25rem;
      font-size: 1.125rem;
      font-weight: 650;
      line-height: 1.25;
    }
    .measure {
      font-weight: 400;
    }
    .said {
      display: block;
    }
    .said,
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
  /** Whether what nobody has written or answered is left out. */
  readonly onlyGiven = input(false);
  /** The level of its headings, one below the heading that it stands under. */
  readonly headingLevel = input(3);
  /** Whether what stands as it was taken over is marked. */
  readonly marksTaken = input(false);

  protected readonly t = inject(TEXTS);
  private readonly valueText = inject(ValueText);
  protected readonly nothing = computed(() => nothingToReport(this.content()));
  protected readonly nothingText = (nothing: Nothing) => `contribution.answer.nothing.${nothing}` as const;
  protected readonly hasWords = computed(() => !isBlank(this.content().body));
  protected readonly values = computed(() => {
    const { values } = this.content();
    return indicatorsOf(this.section())
      .filter(({ valueType }) => valueType !== 'none')
      .map((indicator) => {
        const value = values.find(({ indicatorId }) => indicatorId === indicator.lineageId);
        return {
          indicator,
          text: value ? this.valueText.of(value, indicator) : null,
          said: value?.kind === 'value' ? value.explanation : undefined,
        };
      })
      .filter(({ text }) => text !== null || !this.onlyGiven());
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
