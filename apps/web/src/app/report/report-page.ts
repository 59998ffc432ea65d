import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { CompileForm } from './compile-form.js';

/** A round's report as it stands, and the way to an edition of it. */
@Component({
  selector: 'app-report-page',
  imports: [CompileForm, Failure, Loading, RouterLink],
  template: `
    @if (page(); as page) {
      <h1>{{ t('report.titleOf', { round: page.round.title }) }}</h1>
      <ul>
        <li>{{ t.count('report.preview.approved', page.preview.approved) }}</li>
        <li>{{ t.count('report.preview.open', page.preview.open) }}</li>
      </ul>
      <p>
        <a [routerLink]="['/rounds', roundId(), 'board']">{{ t('report.preview.toBoard') }}</a>
      </p>
      @if (mayCompile()) {
        <app-compile-form [round]="page.round" />
      }
      <h2>{{ t('report.preview.heading') }}</h2>
      <p>{{ t('report.preview.explain') }}</p>
      <iframe sandbox="allow-same-origin" [title]="t('report.preview.frame')" [srcdoc]="page.html"></iframe>
    } @else if (loaded.error()) {
      <app-failure [error]="loaded.error()" (retry)="loaded.reload()" />
    } @else {
      <app-loading />
    }
  `,
  styleUrl: './document-frame.scss',
})
export class ReportPage {
  readonly roundId = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly access = inject(Access);
  private readonly sanitizer = inject(DomSanitizer);

  protected readonly loaded = resource({
    params: () => this.roundId(),
    loader: async ({ params }) => {
      const [round, preview] = await Promise.all([this.api.round(params), this.api.preview(params)]);
      // Our own renderer wrote it, and the frame lets it run no script; it is of our origin for its pictures alone, which
      // only those who are signed in are given.
      return { round, preview, html: this.sanitizer.bypassSecurityTrustHtml(withinFrame(preview.html)) };
    },
  });
  protected readonly page = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
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
  }
}

/**
 * In a frame without an address of its own, `#section` is resolved against the page around it and would load that page
 * into the frame; named in full, the link stays in the document.
 */
function withinFrame(html: string): string {
  return html.replaceAll('href="#', 'href="about:srcdoc#');
}
