import { Component, computed, effect, inject, input, linkedSignal, resource } from '@angular/core';
import { FormField, form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { SearchKind } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS, type PlainKey } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { HitList } from './hit-list.js';

/** The API looks for nothing shorter. */
const shortest = 2;

const groupNames = {
  section: 'search.kind.section',
  contribution: 'search.kind.contribution',
  comment: 'search.kind.comment',
  feedback: 'search.kind.feedback',
  unit: 'search.kind.unit',
} as const satisfies Record<SearchKind, PlainKey>;

/** Finds words in what one may read. They stand in the address, so that what was found can be come back to. */
@Component({
  selector: 'app-search-page',
  imports: [ErrorSummary, Failure, FormField, HitList, Loading, MatButton, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <h1>{{ t('search.title') }}</h1>
    <form novalidate role="search" (submit)="$event.preventDefault(); search()">
      <app-text-field
        type="search"
        [label]="t('search.words')"
        [hint]="t('search.hint')"
        [formField]="form.words"
      />
      <button matButton="filled" type="submit">{{ t('search.submit') }}</button>
    </form>
    <p role="status">{{ outcome() }}</p>
    @if (found.error(); as error) {
      <app-failure [error]="error" (retry)="found.reload()" />
    } @else if (found.hasValue()) {
      @for (group of found.value().groups; track group.kind) {
        <h2>{{ t('search.group', { name: t(groupNames[group.kind]), n: group.count }) }}</h2>
        @if (group.count > group.hits.length) {
          <p>{{ t('search.first', { n: group.hits.length }) }}</p>
        }
        <app-hit-list [hits]="group.hits" />
      }
    } @else if (found.isLoading()) {
      <app-loading />
    }
  `,
})
export class SearchPage {
  /** Query parameter: the words. */
  readonly q = input<string>();

  protected readonly t = inject(TEXTS);
  protected readonly groupNames = groupNames;
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  private readonly words = computed(() => (this.q() ?? '').trim());
  protected readonly form = form(
    linkedSignal(() => ({ words: this.words() })),
    (path) =>
      validate(path.words, ({ value }) =>
        value().trim().length < shortest
          ? { kind: 'tooShort', message: this.t('search.wordsMissing') }
          : undefined,
      ),
  );
  protected readonly found = resource({
    params: () => (this.words().length < shortest ? undefined : this.words()),
    loader: ({ params }) => this.api.search(params),
  });
  /** What is said when the answer has come. */
  protected readonly outcome = computed(() => {
    if (!this.found.hasValue() || this.found.isLoading()) return '';
    const count = this.found.value().groups.reduce((sum, group) => sum + group.count, 0);
    const words = this.words();
    return count === 0 ? this.t('search.none', { words }) : this.t.count('search.count', count, { words });
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const words = this.words();
      title.set(words ? this.t('search.titleOf', { words }) : this.t('search.title'));
    });
  }

  protected async search(): Promise<void> {
    await this.attempt.run(this.form, ({ words }) =>
      this.router.navigate([], { queryParams: { q: words.trim() } }),
    );
  }
}
