import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DOCUMENT, Injectable, Injector, afterNextRender, inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';
import { PageTitle } from './page-title.js';

/**
 * After a change of page, focus is on its heading: a screen reader reads it out, and Tab goes on from there. A page
 * without a heading is announced by its title. Filters and fragments change the address but not the page.
 */
@Injectable({ providedIn: 'root' })
export class RouteFocus {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly title = inject(PageTitle);
  private readonly injector = inject(Injector);

  start(): void {
    const path = (url: string) => url.split(/[?#]/)[0];
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => path(event.urlAfterRedirects)),
        pairwise(),
        filter(([before, after]) => before !== after),
      )
      .subscribe(() => afterNextRender(() => this.toHeading(), { injector: this.injector }));
  }

  private toHeading(): void {
    const heading = this.document.querySelector<HTMLElement>('main h1');
    if (!heading) {
      void this.announcer.announce(this.title.text());
      return;
    }
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}
