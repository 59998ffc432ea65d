import { DOCUMENT, Directive, ElementRef, afterRenderEffect, inject, input } from '@angular/core';

/** In browsers that can move an element without taking it out. */
type Movable = HTMLElement & { moveBefore?: (element: Element, before: Node | null) => void };

/**
 * Moves an element to another place on the page and back to its own, whole: what is being written in it stays, and so
 * does focus. For what stands elsewhere in a window of another width.
 */
@Directive({ selector: '[appStandsIn]' })
export class StandsIn {
  /** The element that it stands in; null for its own place. */
  readonly appStandsIn = input.required<HTMLElement | null>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const document = inject(DOCUMENT);
    let home: HTMLElement | null = null;
    afterRenderEffect(() => {
      home ??= host.parentElement;
      const to: Movable | null = this.appStandsIn() ?? home;
      if (!to || host.parentElement === to) return;
      const focused = document.activeElement;
      if (to.moveBefore) to.moveBefore(host, null);
      else to.append(host);
      if (focused instanceof HTMLElement && host.contains(focused)) focused.focus();
    });
  }
}
