import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { editionState, editionTemplate } from './edition-state.js';

/** The editions that one may read, newest first. */
@Component({
  selector: 'app-edition-list-page',
  imports: [Failure, Loading, MomentPipe, RouterLink],
  template: `
    <h1>{{ t('report.editions.title') }}</h1>
    @if (editions.hasValue()) {
      <ul>
        @for (edition of editions.value(); track edition.id) {
          <li>
            <h2>
              <a [routerLink]="['/editions', edition.id]" lang="sv">{{ edition.title }}</a>
            </h2>
            <p>
              {{ t(templateKey(edition.template)) }} ·
              {{ t('report.editions.item', { number: edition.number, round: edition.roundTitle }) }}
            </p>
            <p>
              <strong>{{ t(stateKey(edition.state)) }}</strong>
            </p>
            <p class="quiet">
              {{
                t('report.editions.compiled', {
                  moment: (edition.compiledAt | moment),
                  name: edition.compiledBy,
                })
              }}
            </p>
          </li>
        } @empty {
          <li>{{ t('report.editions.none') }}</li>
        }
      </ul>
    } @else if (editions.error()) {
      <app-failure [error]="editions.error()" (retry)="editions.reload()" />
    } @else {
      <app-loading />
    }
  `,
  styles: `
    ul {
      max-width: none;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 1rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    h2 {
      margin: 0;
    }
    p {
      margin: 0.125rem 0;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class EditionListPage {
  protected readonly t = inject(TEXTS);
  protected readonly stateKey = editionState;
  protected readonly templateKey = editionTemplate;
  private readonly api = inject(Api);
  protected readonly editions = resource({ loader: () => this.api.editions() });
}
