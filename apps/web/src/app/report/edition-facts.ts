import { Component, inject, input } from '@angular/core';
import type { Edition } from '@samsyn/domain';
import { DayPipe, MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { editionState, editionTemplate } from './edition-state.js';

/** What an edition is, and what has been decided about it. */
@Component({
  selector: 'app-edition-facts',
  imports: [DayPipe, MomentPipe],
  template: `
    @let one = edition();
    <dl>
      <dt>{{ t('report.edition.state') }}</dt>
      <dd>{{ t(stateKey(one.state)) }}</dd>
      <dt>{{ t('report.edition.template') }}</dt>
      <dd>{{ t(templateKey(one.template)) }}</dd>
      <dt>{{ t('report.edition.number') }}</dt>
      <dd>{{ one.number }}</dd>
      <dt>{{ t('report.edition.round') }}</dt>
      <dd lang="sv">{{ one.roundTitle }}</dd>
      <dt>{{ t('report.edition.compiledBy') }}</dt>
      <dd>{{ t('report.edition.by', { moment: (one.compiledAt | moment), name: one.compiledBy }) }}</dd>
      @if (one.decision; as decision) {
        <dt>{{ t('report.edition.decision') }}</dt>
        <dd>
          {{
            t('report.edition.decided', {
              day: (decision.date | day),
              registryNumber: decision.registryNumber,
              name: decision.by,
            })
          }}
        </dd>
      }
      @if (one.publishedAt; as moment) {
        <dt>{{ t('report.edition.published') }}</dt>
        <dd>{{ moment | moment }}</dd>
      }
      @if (one.withdrawnAt; as moment) {
        <dt>{{ t('report.edition.withdrawn') }}</dt>
        <dd>{{ moment | moment }}</dd>
      }
      @if (one.comment; as comment) {
        <dt>{{ t('report.edition.comment') }}</dt>
        <dd class="comment" lang="sv">{{ comment }}</dd>
      }
      <dt>{{ t('report.edition.hash') }}</dt>
      <dd class="hash">{{ one.hash }}</dd>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0.25rem 1.5rem;
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
    }
    .comment {
      white-space: pre-line;
    }
    .hash {
      font-family: monospace;
      overflow-wrap: anywhere;
    }
    @media (max-width: 30rem) {
      dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      dd {
        margin-block-end: 0.5rem;
      }
    }
  `,
})
export class EditionFacts {
  readonly edition = input.required<Edition>();
  protected readonly t = inject(TEXTS);
  protected readonly stateKey = editionState;
  protected readonly templateKey = editionTemplate;
}
