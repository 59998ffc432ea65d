import { DOCUMENT, Injectable, Injector, afterNextRender, inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/** For how long something that was just done may still change the page, in milliseconds. */
const waits = 5000;

/**
 * After a change of page, focus is on its heading: a screen reader reads it out, and Tab goes on from there. Most
 * headings come once the page has been read; until then focus waits at the page's beginning. Filters and fragments
 * change the address but not the page.
 */
@Injectable({ providedIn: 'root' })
export class RouteFocus {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly watch = new MutationObserver(() => this.toHeading());

  start(): void {
    const path = (url: string) => url.split(/[?#]/)[0];
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => path(event.urlAfterRedirects)),
        pairwise(),
        filter(([before, after]) => before !== after),
      )
      .subscribe(() => afterNextRender(() => this.toPage(), { injector: this.injector }));
  }

  /** For a button that may go away with what it does: focus is then on the page's heading, and not nowhere. */
  keep(): void {
    const main = this.document.querySelector('main');
    if (!main) return;
    const watch = new MutationObserver(() => {
      if (!this.document.activeElement?.matches('body')) return;
      watch.disconnect();
      this.toPage();
    });
    watch.observe(main, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), waits);
  }

  private toPage(): void {
    const main = this.document.querySelector<HTMLElement>('main');
    if (!main) return;
    main.focus({ preventScroll: true });
    this.watch.observe(main, { childList: true, subtree: true });
    this.toHeading();
  }

  /** Not if the person has gone on by themselves meanwhile. */
  private toHeading(): void {
    const heading = this.document.querySelector<HTMLElement>('main h1');
    const waits = this.document.activeElement?.matches('main, body') ?? true;
    if (!heading && waits) return;
    this.watch.disconnect();
    if (!heading || !waits) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}
