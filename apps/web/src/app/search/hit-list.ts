import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SearchHit } from '@samsyn/domain';
import { Access } from '../access/access.js';
import { TEXTS, type Texts } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { hitLink } from './hit-link.js';
import { wholeWordsAfter, wholeWordsBefore } from './whole-words.js';

/** What was found of one kind: where, and the words in their context. */
@Component({
  selector: 'app-hit-list',
  imports: [RouterLink],
  template: `
    <ol>
      @for (row of rows(); track $index) {
        <li>
          @if (row.link; as link) {
            <a [routerLink]="link.path" [queryParams]="link.query" lang="sv">
              {{ row.title }}<span class="visually-hidden">, {{ row.where }}</span>
            </a>
          } @else {
            <strong lang="sv">{{ row.title }}</strong>
          }
          <span class="where" lang="sv" [attr.aria-hidden]="row.link ? true : null">{{ row.where }}</span>
          @if (row.shown) {
            <p lang="sv">
              {{ row.before }}<mark>{{ row.match }}</mark
              >{{ row.after }}
            </p>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      margin: 0;
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
  private readonly access = inject(Access);
  protected readonly rows = computed(() => {
    const me = this.session.me();
    if (!me) return [];
    return this.hits().map((hit) => {
      const title = titleOf(hit);
      return {
        title,
        where: whereOf(hit, this.t),
        link: hitLink(hit, me, this.access.ability()),
        before: wholeWordsBefore(hit.before),
        match: hit.match,
        after: wholeWordsAfter(hit.after),
        // A name that was found need not be said twice.
        shown: hit.before + hit.match + hit.after !== title,
      };
    });
  });
}

function titleOf(hit: SearchHit): string {
  if (hit.kind === 'section') return hit.title;
  return hit.kind === 'unit' ? hit.name : hit.sectionTitle;
}

function whereOf(hit: SearchHit, t: Texts): string {
  switch (hit.kind) {
    case 'section':
      return hit.planTitle;
    case 'unit':
      return hit.parentName === null ? '' : t('search.under', { parent: hit.parentName });
    case 'comment':
      return t('search.said', { name: hit.authorName, unit: hit.unitName, round: hit.roundTitle });
    default:
      return t('search.where', { unit: hit.unitName, round: hit.roundTitle });
  }
}
