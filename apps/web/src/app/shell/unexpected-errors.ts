import { ErrorHandler, Injectable, Injector, inject } from '@angular/core';
import { Messages } from './messages.js';

/** What nobody caught is told above the page, and in full in the console. */
@Injectable({ providedIn: 'root' })
export class UnexpectedErrors extends ErrorHandler {
  // Asked for late: errors may come while the services are being made.
  private readonly injector = inject(Injector);

  override handleError(error: unknown): void {
    super.handleError(error);
    const rejection = (error as { rejection?: unknown } | null)?.rejection;
    this.injector.get(Messages).failed(rejection ?? error);
  }
}
