import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { ContributionDetail, Section } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { ChangeList } from './change-list.js';
import { comparisons, type Compared } from './compared.js';

/** What has changed in a submitted text since an earlier version; where there are several, since which one chooses. */
@Component({
  selector: 'app-revision-changes',
  imports: [ChangeList],
  template: `
    @if (compared(); as compared) {
      <section [attr.aria-labelledby]="'changes-' + one().id">
        <div role="heading" [attr.aria-level]="headingLevel()" class="heading" [id]="'changes-' + one().id">
          {{ heading(compared) }}
        </div>
        @if (all().length > 1) {
          <label>
            {{ t('review.changes.choose') }}
            <select #choice [value]="chosen()" (change)="chosen.set(+choice.value)">
              @for (other of all(); track other.revision.number) {
                <option [value]="$index" [selected]="$index === chosen()">{{ version(other) }}</option>
              }
            </select>
          </label>
        }
        <app-change-list
          [before]="compared.revision.content"
          [after]="one().revision!.content"
          [section]="section()"
          [headingLevel]="headingLevel() + 1"
        />
      </section>
    }
  `,
  styles: `
    section {
      margin-block: 1rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--app-radius);
    }
    .heading {
      font-weight: 650;
      font-size: 1.125rem;
    }
    label {
      display: block;
      margin-block: 0.25rem;
    }
    select {
      max-inline-size: 100%;
      min-block-size: 2rem;
      font: inherit;
    }
  `,
})
export class RevisionChanges {
  readonly one =
    input.required<
      Pick<
        ContributionDetail,
        'id' | 'unit' | 'rootId' | 'revision' | 'previousRevision' | 'previousReturned' | 'seenRevision'
      >
    >();
  readonly section = input.required<Section>();
  /** What stood here a moment ago, if the text has changed since. */
  readonly read = input<Compared['revision'] | null>(null);
  readonly headingLevel = input(2);

  protected readonly t = inject(TEXTS);
  protected readonly all = computed(() => comparisons(this.one(), this.read()));
  protected readonly chosen = linkedSignal({ source: this.all, computation: () => 0 });
  protected readonly compared = computed(() => this.all()[this.chosen()]);

  protected heading({ why, revision: { number } }: Compared): string {
    return this.t(`review.changes.since.${why}`, { number });
  }

  protected version({ why, revision: { number } }: Compared): string {
    return this.t(`review.changes.version.${why}`, { number });
  }
}
