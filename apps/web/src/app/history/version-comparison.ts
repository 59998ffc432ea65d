import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { ContributionContent, Section, Versions } from '@samsyn/domain';
import { SelectField } from '../form/select-field.js';
import { TEXTS } from '../i18n/texts.js';
import { ChangeList } from '../review/change-list.js';
import { changedParts } from '../review/changed-parts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { VersionNames } from './version-names.js';
import { VersionTexts } from './version-texts.js';

/** Any two versions, and what has changed from the one to the other, word by word. */
@Component({
  selector: 'app-version-comparison',
  imports: [ChangeList, Failure, Loading, MatCheckbox, SelectField],
  templateUrl: './version-comparison.html',
  styles: `
    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5rem;
    }
    .choice > * {
      flex: 1 1 16rem;
    }
    .changes {
      margin-block: 1rem;
      padding: 0.5rem 1.25rem 1rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--app-radius);
    }
    h3 {
      scroll-margin-block: 1rem;
    }
  `,
})
export class VersionComparison {
  readonly contributionId = input.required<string>();
  readonly versions = input.required<Versions>();
  readonly section = input.required<Section>();
  /** A version that is to be compared with the one before it. */
  readonly wanted = input<string | null>(null);

  protected readonly t = inject(TEXTS);
  private readonly names = inject(VersionNames);
  private readonly texts = inject(VersionTexts);

  protected readonly whole = signal(false);
  protected readonly all = computed(() => this.names.all(this.versions()));
  protected readonly options = computed(() =>
    this.all().map(({ id, option }) => ({ value: id, text: option })),
  );
  /** The newest with the one before it, until something else is chosen; a choice that is still there stays. */
  protected readonly to = linkedSignal<readonly string[], string>({
    source: () => this.all().map(({ id }) => id),
    computation: (ids, former) => (former && ids.includes(former.value) ? former.value : (ids[0] ?? '')),
  });
  protected readonly from = linkedSignal<readonly string[], string>({
    source: () => this.all().map(({ id }) => id),
    computation: (ids, former) =>
      former && ids.includes(former.value) ? former.value : (ids[1] ?? ids[0] ?? ''),
  });
  protected readonly compared = resource({
    params: () => ({
      id: this.contributionId(),
      ids: [this.from(), this.to()],
      stamp: this.versions().draft?.version ?? null,
    }),
    loader: ({ params: { id, ids, stamp } }) =>
      Promise.all(ids.map((one) => this.texts.of(id, one, stamp))) as Promise<
        [ContributionContent, ContributionContent]
      >,
  });
  protected readonly said = computed(() => {
    if (this.from() === this.to()) return this.t('history.compare.same');
    if (!this.compared.hasValue()) return '';
    const [before, after] = this.compared.value();
    const count = changedParts(before, after, this.section(), {
      unnamedPicture: this.t('review.changes.unnamedPicture'),
    }).length;
    return count === 0 ? this.t('review.changes.none') : this.t.count('history.compare.changes', count);
  });
  protected readonly heading = computed(() =>
    this.t('history.compare.result', { from: this.nameOf(this.from()), to: this.nameOf(this.to()) }),
  );

  constructor() {
    effect(() => {
      const wanted = this.wanted();
      if (wanted === null) return;
      const ids = untracked(() => this.all().map(({ id }) => id));
      this.to.set(wanted);
      this.from.set(ids[ids.indexOf(wanted) + 1] ?? wanted);
    });
  }

  private nameOf(id: string): string {
    return this.all().find((one) => one.id === id)?.name ?? '';
  }
}
