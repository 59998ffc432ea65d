import { Component, computed, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { DomSanitizer, type SafeHtml } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import type { Board, LiveEvent, Preview, Round } from '@samsyn/domain';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Live } from '../live/live.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { ComparedWith } from './compared-with.js';
import { CompileForm } from './compile-form.js';
import { EditionWarnings } from './edition-warnings.js';
import { OpenParts } from './open-parts.js';
import { ReportChanges } from './report-changes.js';

interface Loaded {
  readonly round: Round;
  readonly preview: Preview;
  readonly board: Board;
  readonly html: SafeHtml;
}

/** A round's report as it stands, from the round's first day, and the way to an edition of it. */
@Component({
  selector: 'app-report-page',
  imports: [
    ComparedWith,
    CompileForm,
    EditionWarnings,
    Failure,
    Loading,
    MatButton,
    MatCheckbox,
    OpenParts,
    ReportChanges,
    RouterLink,
  ],
  templateUrl: './report-page.html',
  styleUrl: './document-frame.scss',
})
export class ReportPage {
  readonly roundId = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly access = inject(Access);
  private readonly sanitizer = inject(DomSanitizer);

  /** Whether each text is followed by where it comes from. */
  protected readonly origins = signal(false);
  protected readonly loaded = resource({
    params: () => ({ id: this.roundId(), origins: this.origins() }),
    loader: async ({ params: { id, origins } }) => {
      const [round, preview, board] = await Promise.all([
        this.api.round(id),
        this.api.preview(id, origins),
        this.api.board(id),
      ]);
      // Our own renderer wrote it, and the frame lets it run no script; it is of our origin for its pictures alone, which
      // only those who are signed in are given.
      const html = this.sanitizer.bypassSecurityTrustHtml(withinFrame(preview.html));
      return { round, preview, board, html };
    },
  });
  /** Stays while another is on its way, so that nothing jumps. */
  protected readonly page = linkedSignal<Loaded | null, Loaded | null>({
    source: () => (this.loaded.hasValue() ? this.loaded.value() : null),
    computation: (now, before) => now ?? (this.loaded.error() ? null : (before?.value ?? null)),
  });

  /** The edition that was chosen to compare with; null leaves it to the API. */
  protected readonly against = signal<string | null>(null);
  protected readonly changes = resource({
    params: () => ({ id: this.roundId(), against: this.against() }),
    loader: ({ params: { id, against } }) => this.api.previewChanges(id, against),
  });
  protected readonly shownChanges = computed(() => (this.changes.hasValue() ? this.changes.value() : null));
  protected readonly compared = computed(() => this.shownChanges()?.against?.id ?? null);

  protected readonly warnings = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.previewWarnings(params),
  });

  /** Whether something has happened since the report was shown; it is not moved under the reader's eyes. */
  protected readonly outdated = signal(false);
  protected readonly mayCompile = computed(() => {
    const round = this.page()?.round;
    return !!round && this.access.ability().can('compile', { kind: 'Round', rootId: round.rootId });
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const round = this.page()?.round.title;
      if (round) title.set(this.t('report.titleOf', { round }));
    });
    inject(Live).listen((event) => {
      if (this.concerns(event)) this.outdated.set(true);
    });
  }

  protected refresh(): void {
    this.outdated.set(false);
    this.loaded.reload();
    this.changes.reload();
    this.warnings.reload();
  }

  private concerns(event: LiveEvent): boolean {
    if (event.kind === 'contribution' || event.kind === 'feedback')
      return event.change === 'status' && event.roundId === this.roundId();
    return event.kind === 'round' && event.id === this.roundId();
  }
}

/**
 * In a frame without an address of its own, `#section` is resolved against the page around it and would load that page
 * into the frame; named in full, the link stays in the document.
 */
function withinFrame(html: string): string {
  return html.replaceAll('href="#', 'href="about:srcdoc#');
}
