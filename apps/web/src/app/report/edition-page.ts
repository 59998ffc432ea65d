import { Component, computed, effect, inject, input, resource, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { DomSanitizer } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Access } from '../access/access.js';
import { Api, editionDocument } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { ComparedWith } from './compared-with.js';
import { EditionApprovals } from './edition-approvals.js';
import { EditionDecision } from './edition-decision.js';
import { EditionFacts } from './edition-facts.js';
import { EditionFiles } from './edition-files.js';
import { EditionWarnings } from './edition-warnings.js';
import { ReportChanges } from './report-changes.js';

/** One edition on one page: what it is, what is new in it, who approved it, the document, and the decision. */
@Component({
  selector: 'app-edition-page',
  imports: [
    ComparedWith,
    EditionApprovals,
    EditionDecision,
    EditionFacts,
    EditionFiles,
    EditionWarnings,
    Failure,
    Loading,
    MatButton,
    MatCheckbox,
    ReportChanges,
    RouterLink,
  ],
  templateUrl: './edition-page.html',
  styleUrl: './document-frame.scss',
})
export class EditionPage {
  readonly id = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly access = inject(Access);
  private readonly api = inject(Api);
  private readonly sanitizer = inject(DomSanitizer);

  protected readonly loaded = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.edition(params),
  });
  protected readonly edition = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  /** The edition that was chosen to compare with; null leaves it to the API. */
  protected readonly against = signal<string | null>(null);
  protected readonly changes = resource({
    params: () => ({ id: this.id(), against: this.against() }),
    loader: ({ params: { id, against } }) => this.api.editionChanges(id, against),
  });
  protected readonly shownChanges = computed(() => (this.changes.hasValue() ? this.changes.value() : null));
  protected readonly compared = computed(() => this.shownChanges()?.against?.id ?? null);
  protected readonly approvals = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.editionApprovals(params),
  });
  protected readonly warnings = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.editionWarnings(params),
  });
  protected readonly stops = computed(() =>
    this.warnings.hasValue() ? this.warnings.value().filter(({ stops }) => stops).length : 0,
  );
  /** Whoever compiles can have a text opened again, and compile anew. */
  protected readonly mayMend = computed(() => {
    const rootId = this.edition()?.rootId;
    return rootId !== undefined && this.access.ability().can('compile', { kind: 'Round', rootId });
  });
  /** Whether every file is sealed, which publishing needs. */
  protected readonly sealed = signal(false);
  /** Whether each text is followed by where it comes from. */
  protected readonly origins = signal(false);
  protected readonly address = computed(() => {
    const id = this.edition()?.id;
    if (id === undefined) return null;
    const page = editionDocument(id, this.origins());
    // The id came from the API; the frame runs no scripts.
    return { page, frame: this.sanitizer.bypassSecurityTrustResourceUrl(page) };
  });
  protected readonly isPublic = computed(() =>
    ['published', 'withdrawn'].includes(this.edition()?.state ?? ''),
  );

  private readonly decision = viewChild(EditionDecision);
  /** Whether there is something to decide below the document: a way past it then. */
  protected readonly decides = computed(() => (this.decision()?.available().length ?? 0) > 0);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const edition = this.edition();
      if (edition) title.set(edition.title);
    });
  }

  protected toDecision(): void {
    document.getElementById('decision-heading')?.focus();
  }

  protected moved(): void {
    this.loaded.reload();
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
}
