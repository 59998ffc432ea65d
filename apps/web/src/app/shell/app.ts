import { Component, DOCUMENT, inject } from '@angular/core';
import { NavigationStart, Router, RouterOutlet } from '@angular/router';
import { TEXTS } from '../i18n/texts.js';
import { SessionDialog } from '../session/session-dialog.js';
import { SessionWatch } from '../session/session-watch.js';
import { Header } from './header.js';
import { MessageOutlet } from './message-outlet.js';
import { Messages } from './messages.js';
import { RouteFocus } from './route-focus.js';

/** The frame around every page. */
@Component({
  selector: 'app-root',
  imports: [Header, MessageOutlet, RouterOutlet, SessionDialog],
  template: `
    <a class="skip" href="#main" (click)="toMain($event)">{{ t('shell.skip') }}</a>
    <app-header />
    <app-message-outlet />
    <main id="main" tabindex="-1">
      <router-outlet />
    </main>
    <!-- Fetched in time: when it is needed there may be no connection. -->
    @defer (when watch.notice(); prefetch on idle) {
      <app-session-dialog />
    }
  `,
  styleUrl: './app.scss',
})
export class App {
  protected readonly t = inject(TEXTS);
  protected readonly watch = inject(SessionWatch);
  private readonly document = inject(DOCUMENT);

  constructor() {
    inject(RouteFocus).start();
    const messages = inject(Messages);
    let page = '';
    inject(Router).events.subscribe((event) => {
      if (!(event instanceof NavigationStart)) return;
      const next = event.url.split(/[?#]/)[0] ?? '';
      if (next !== page) messages.clear();
      page = next;
    });
  }

  /** With a `<base>`, `#main` alone would leave the page. */
  protected toMain(event: Event): void {
    event.preventDefault();
    this.document.getElementById('main')?.focus();
  }
}
