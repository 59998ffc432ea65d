import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DomSanitizer } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Api, editionDocument, editionWordFile } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { EditionDecision } from './edition-decision.js';
import { EditionFacts } from './edition-facts.js';

/** One edition: what it is, who made it, the document, and what is to be decided. */
@Component({
  selector: 'app-edition-page',
  imports: [EditionDecision, EditionFacts, Failure, Loading, MatButton, RouterLink],
  templateUrl: './edition-page.html',
  styleUrl: './document-frame.scss',
})
export class EditionPage {
  readonly id = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly sanitizer = inject(DomSanitizer);

  protected readonly loaded = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.edition(params),
  });
  protected readonly edition = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly address = computed(() => {
    const id = this.edition()?.id;
    if (id === undefined) return null;
    const page = editionDocument(id);
    // The id came from the API; the frame runs no scripts.
    return { page, frame: this.sanitizer.bypassSecurityTrustResourceUrl(page), word: editionWordFile(id) };
  });
  protected readonly isPublic = computed(() =>
    ['published', 'withdrawn'].includes(this.edition()?.state ?? ''),
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const edition = this.edition();
      if (edition) title.set(edition.title);
    });
  }

  protected moved(): void {
    this.loaded.reload();
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
}
