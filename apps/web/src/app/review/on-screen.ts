import { DOCUMENT, DestroyRef, Directive, ElementRef, afterNextRender, inject, output } from '@angular/core';

/** What is only scrolled past has not been there to be read. */
const moment = 400;

/** Tells, once, that its element has been within the window for a moment. */
@Directive({ selector: '[appOnScreen]' })
export class OnScreen {
  readonly appOnScreen = output();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const gone = inject(DestroyRef);
    afterNextRender(() => {
      if (!window?.IntersectionObserver) return;
      let due: ReturnType<typeof setTimeout> | undefined;
      const watch = new IntersectionObserver((entries) => {
        clearTimeout(due);
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        due = setTimeout(() => {
          watch.disconnect();
          this.appOnScreen.emit();
        }, moment);
      });
      watch.observe(this.element);
      gone.onDestroy(() => {
        clearTimeout(due);
        watch.disconnect();
      });
    });
  }
}
