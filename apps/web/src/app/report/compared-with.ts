import { Component, computed, inject, input, output, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { editionState } from './edition-state.js';

/** Which edition something is compared with. */
@Component({
  selector: 'app-compared-with',
  template: `
    @if (others().length > 0) {
      <label [for]="id">{{ t('report.changes.against') }}</label>
      <select #chosen [id]="id" (change)="againstChange.emit(chosen.value)">
        @for (edition of others(); track edition.id) {
          <option [value]="edition.id" [selected]="edition.id === against()">
            {{
              t('report.changes.edition', {
                title: edition.title,
                number: edition.number,
                state: t(stateKey(edition.state)),
              })
            }}
          </option>
        }
      </select>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.125rem;
      max-inline-size: min(100%, 36rem);
    }
    select {
      min-block-size: 2.75rem;
      max-inline-size: 100%;
      padding: 0.25rem 0.5rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--app-radius);
      background: var(--mat-sys-surface-container-lowest);
      color: inherit;
      font: inherit;
    }
  `,
})
export class ComparedWith {
  protected readonly t = inject(TEXTS);
  protected readonly stateKey = editionState;
  protected readonly id = 'compared-with';
  private readonly api = inject(Api);

  /** The edition that is looked at, and not compared with itself. */
  readonly own = input<string>();
  /** The edition that is compared with. */
  readonly against = input.required<string | null>();
  readonly againstChange = output<string>();

  private readonly editions = resource({ loader: () => this.api.editions() });
  protected readonly others = computed(() =>
    this.editions.hasValue() ? this.editions.value().filter(({ id }) => id !== this.own()) : [],
  );
}
