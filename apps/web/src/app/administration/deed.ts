import { Injectable, inject } from '@angular/core';
import { Messages } from '../shell/messages.js';
import { RouteFocus } from '../shell/route-focus.js';

/** What a button does at once: it is done and said, or it is said why not; then the page shows what is true. */
@Injectable({ providedIn: 'root' })
export class Deed {
  private readonly messages = inject(Messages);
  private readonly focus = inject(RouteFocus);

  /** @returns whether it was done */
  async run(
    action: () => Promise<unknown>,
    done: () => string,
    page: { reload(): unknown },
  ): Promise<boolean> {
    this.focus.keep();
    try {
      await action();
      this.messages.done(done);
      return true;
    } catch (error) {
      this.messages.failed(error);
      return false;
    } finally {
      page.reload();
    }
  }
}
