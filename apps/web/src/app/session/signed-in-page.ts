import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TEXTS } from '../i18n/texts.js';

/** After signing in beside a text that waits in another tab: the way back there. */
@Component({
  selector: 'app-signed-in-page',
  imports: [RouterLink],
  template: `
    <h1>{{ t('session.signedIn.title') }}</h1>
    <p>{{ t('session.signedIn.text') }}</p>
    <p>
      <a routerLink="/tasks">{{ t('session.signedIn.tasks') }}</a>
    </p>
  `,
})
export class SignedInPage {
  protected readonly t = inject(TEXTS);
}
