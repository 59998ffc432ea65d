import { Directive, inject } from '@angular/core';
import { Router } from '@angular/router';

/** Follows the plain links inside, all with one listener: a `RouterLink` each is too much for hundreds of them. */
@Directive({ selector: '[appInternalLinks]', host: { '(click)': 'follow($event)' } })
export class InternalLinks {
  private readonly router = inject(Router);

  protected follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    // Whoever wants another tab or window gets it from the browser.
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const address = link?.getAttribute('href');
    if (!plain || !address?.startsWith('/')) return;
    event.preventDefault();
    void this.router.navigateByUrl(address);
  }
}
