import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

/** In the place of what is on its way. It shows after a moment only, so that quick answers don't flicker. */
@Component({
  selector: 'app-loading',
  template: `<p role="status">{{ t('shell.loading') }}</p>`,
  styles: `
    :host {
      display: block;
      animation: app-appear 0s 0.4s both;
    }
    @keyframes app-appear {
      from {
        visibility: hidden;
      }
    }
  `,
})
export class Loading {
  protected readonly t = inject(TEXTS);
}
