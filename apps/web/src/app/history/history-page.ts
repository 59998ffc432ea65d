import {
  Component,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContributionDetail, Versions } from '@samsyn/domain';
import { writableStates } from '@samsyn/domain/rules';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { loadedContribution } from '../contribution/loaded-contribution.js';
import { subjectOf } from '../contribution/situation.js';
import { ActingName } from '../delegation/acting-name.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Live } from '../live/live.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';
import { PageTitle } from '../shell/page-title.js';
import { VersionComparison } from './version-comparison.js';
import { VersionItem } from './version-item.js';
import { VersionNames } from './version-names.js';
import { VersionTexts } from './version-texts.js';

/** Every text that a contribution has had: what differs between any two, and the way back to one of them. */
@Component({
  selector: 'app-history-page',
  imports: [Failure, Loading, MomentPipe, RouterLink, VersionComparison, VersionItem],
  providers: [VersionTexts],
  templateUrl: './history-page.html',
  styles: `
    ol {
      max-width: none;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .draft {
      padding-block: 0.75rem 1.25rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    .draft h3,
    .draft p {
      margin: 0;
    }
  `,
})
export class HistoryPage {
  readonly id = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly access = inject(Access);
  private readonly messages = inject(Messages);
  private readonly names = inject(VersionNames);
  private readonly acting = inject(ActingName);
  private readonly injector = inject(Injector);

  protected readonly loaded = loadedContribution(this.id);
  protected readonly detail = this.loaded.detail;
  protected readonly versions = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.versions(params),
  });
  /** What was read last, also while it is read anew, and when that fails. */
  protected readonly known = linkedSignal<Versions | null, Versions | null>({
    source: () => (this.versions.hasValue() ? this.versions.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly error = computed(
    () => this.loaded.error() ?? (this.known() ? undefined : this.versions.error()),
  );
  /** The version whose differences are asked for. */
  protected readonly wanted = signal<string | null>(null);
  protected readonly own = computed(() => {
    const detail = this.detail();
    return detail !== null && this.access.ability().can('readDraft', subjectOf(detail));
  });
  private readonly mayWrite = computed(() => {
    const detail = this.detail();
    return detail !== null && this.access.ability().can('write', subjectOf(detail));
  });
  protected readonly restorable = computed(
    () => this.mayWrite() && (writableStates as readonly string[]).includes(this.detail()?.state ?? ''),
  );
  /** Why a version can't be taken up by somebody who could otherwise. */
  protected readonly closed = computed(() => this.mayWrite() && !this.restorable());
  protected readonly draftAuthors = computed(() =>
    (this.known()?.draft?.authors ?? []).map((one) => this.acting.of(one, one.actingFor)).join(', '),
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const detail = this.detail();
      if (detail) title.set(`${this.t('history.title')}: ${detail.section.title}, ${detail.unit.name}`);
    });
    inject(Live).follow(
      (event) => event.kind === 'contribution' && event.id === this.id(),
      () => this.reload(),
    );
  }

  protected where(detail: ContributionDetail): string {
    return this.t('history.of', {
      section: detail.section.title,
      unit: detail.unit.name,
      round: detail.round.title,
    });
  }

  protected compare(id: string): void {
    // Anew, also when it was asked for before and others have been chosen since.
    this.wanted.set(null);
    afterNextRender(
      () => {
        this.wanted.set(id);
        document.getElementById('compare-heading')?.focus();
      },
      { injector: this.injector },
    );
  }

  protected async restore(version: Versions['stored'][number]): Promise<void> {
    const basedOn = this.known()!.draft!.version;
    const name = this.names.of(version);
    try {
      await this.api.restore(this.id(), { versionId: version.id, basedOn });
      this.messages.done(() => this.t('history.restore.done', { version: name }));
    } catch (error) {
      if (isProblem(error, 'staleVersion')) this.messages.done(() => this.t('history.restore.stale'));
      else this.messages.failed(error);
    }
    this.reload();
    document.querySelector<HTMLElement>('main h1')?.focus();
  }

  protected reload(): void {
    this.versions.reload();
    this.loaded.reload();
  }
}
