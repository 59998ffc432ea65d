import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { PlainSection } from './plain-section.js';

/** The plain-language view of a section: nothing but what it takes to understand it. */
@Component({
  selector: 'app-reading-page',
  imports: [Failure, Loading, PlainSection, RouterLink],
  template: `
    @if (reading(); as reading) {
      <h1 lang="sv">{{ reading.section.title }}</h1>
      <p lang="sv">{{ reading.round.title }}</p>
      <app-plain-section [reading]="reading" />
      @if (speaks()) {
        <p>
          <a [routerLink]="['/rounds', roundId(), 'sections', sectionId(), 'feedback']">{{
            t('guest.toFeedback')
          }}</a>
        </p>
      }
    } @else if (loaded.error(); as error) {
      <app-failure [error]="error" (retry)="loaded.reload()" />
    } @else {
      <app-loading />
    }
  `,
})
export class ReadingPage {
  readonly roundId = input.required<string>();
  readonly sectionId = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly access = inject(Access);
  private readonly session = inject(Session);

  protected readonly loaded = resource({
    params: () => ({ roundId: this.roundId(), sectionId: this.sectionId() }),
    loader: ({ params: { roundId, sectionId } }) => this.api.reading(roundId, sectionId),
  });
  protected readonly reading = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly speaks = computed(() =>
    (this.session.me()?.seats ?? []).some(({ rootId, unitId }) =>
      this.access.ability().can('write', { kind: 'Feedback', id: '', rootId, unitId, sent: false }),
    ),
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const section = this.reading()?.section.title;
      if (section) title.set(section);
    });
  }
}
