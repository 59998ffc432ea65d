import { Component, computed, inject, input } from '@angular/core';
import type { HistoryEntry } from '@samsyn/domain';
import { ActingName } from '../delegation/acting-name.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';

/** Why a contribution came back: what is to be mended, who said so, when. */
@Component({
  selector: 'app-returned-notice',
  imports: [MomentPipe],
  template: `
    @if (last(); as last) {
      <section aria-labelledby="returned-heading">
        <h2 id="returned-heading">{{ t('contribution.returned.heading') }}</h2>
        <p>
          {{
            t('contribution.returned.by', {
              name: name.ofEntry(last) ?? t('contribution.history.system'),
              moment: (last.at | moment),
            })
          }}
        </p>
        <blockquote lang="sv">{{ last.comment }}</blockquote>
      </section>
    }
  `,
  styles: `
    section {
      max-inline-size: var(--app-text-width);
      margin-block: 1rem;
      padding: 1rem 1.25rem;
      background: var(--app-wait-surface);
      border-inline-start: 0.375rem solid var(--app-wait);
    }
    h2 {
      margin: 0;
    }
    p {
      margin-block: 0.25rem;
    }
    blockquote {
      margin: 0;
      font-weight: 600;
      white-space: pre-line;
    }
  `,
})
export class ReturnedNotice {
  readonly history = input.required<readonly HistoryEntry[]>();
  protected readonly t = inject(TEXTS);
  protected readonly name = inject(ActingName);
  protected readonly last = computed(() =>
    this.history().findLast(({ event }) => event === 'returnForChanges' || event === 'reopen'),
  );
}
