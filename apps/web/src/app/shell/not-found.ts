import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TEXTS } from '../i18n/texts.js';

/** For addresses that lead nowhere. */
@Component({
  selector: 'app-not-found',
  imports: [RouterLink],
  template: `
    <h1>{{ t('shell.notFound.title') }}</h1>
    <p>{{ t('shell.notFound.text') }}</p>
    <p>
      <a routerLink="/">{{ t('shell.notFound.home') }}</a>
    </p>
  `,
})
export class NotFound {
  protected readonly t = inject(TEXTS);
}
