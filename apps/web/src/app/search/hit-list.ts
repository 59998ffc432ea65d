import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SearchHit } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { hitLink } from './hit-link.js';
import { wholeWordsAfter, wholeWordsBefore } from './whole-words.js';

/** What was found: where, and the words in their context. */
@Component({
  selector: 'app-hit-list',
  imports: [RouterLink],
  template: `
    <ol>
      @for (row of rows(); track row.hit.contributionId) {
        <li>
          <a [routerLink]="row.link" lang="sv">
            {{ row.hit.sectionTitle
            }}<span class="visually-hidden">, {{ row.hit.unitName }}, {{ row.hit.roundTitle }}</span>
          </a>
          <span class="where" lang="sv" aria-hidden="true">
            {{ t('search.where', { unit: row.hit.unitName, round: row.hit.roundTitle }) }}
          </span>
          <p lang="sv">
            {{ row.before }}<mark>{{ row.hit.match }}</mark
            >{{ row.after }}
          </p>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 0.75rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
      overflow-wrap: anywhere;
    }
    a {
      font-weight: 600;
    }
    .where {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
    p {
      margin: 0.25rem 0 0;
    }
  `,
})
export class HitList {
  readonly hits = input.required<readonly SearchHit[]>();

  protected readonly t = inject(TEXTS);
  private readonly session = inject(Session);
  protected readonly rows = computed(() => {
    const me = this.session.me();
    return me
      ? this.hits().map((hit) => ({
          hit,
          link: hitLink(hit, me),
          before: wholeWordsBefore(hit.before),
          after: wholeWordsAfter(hit.after),
        }))
      : [];
  });
}
