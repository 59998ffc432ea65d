import { Component, computed, inject, input } from '@angular/core';
import type { Present } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { momentText, timeText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';

/** Who else has the same text open, by name and since when; said politely when somebody comes, writes or goes. */
@Component({
  selector: 'app-present-list',
  template: `
    <!-- There before its text, or it would not be read out. -->
    <div role="status" [class.shown]="lines().length > 0">
      @for (line of lines(); track line) {
        <p class="one">{{ line }}</p>
      }
      @if (lines().length > 0) {
        <p>{{ t('live.present.both') }}</p>
      }
    </div>
  `,
  styles: `
    .shown {
      max-inline-size: var(--app-text-width);
      margin-block: 0 1rem;
      padding: 0.75rem 1rem;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
      border-inline-start: 0.375rem solid var(--mat-sys-primary);
    }
    p {
      margin-block: 0.25rem;
    }
    .one {
      font-weight: 600;
    }
  `,
})
export class PresentList {
  readonly others = input.required<readonly Present[]>();

  protected readonly t = inject(TEXTS);
  private readonly region = inject(Language).region;

  protected readonly lines = computed(() =>
    this.others().map(({ name, since, writing }) =>
      this.t(writing ? 'live.present.writing' : 'live.present.here', { name, time: this.time(since) }),
    ),
  );

  /** The time alone, unless it was another day. */
  private time(since: string): string {
    const region = this.region();
    const today = stockholmDay(new Date(since)) === stockholmDay(new Date());
    return today ? timeText(since, region) : momentText(since, region);
  }
}
