import { Injectable } from '@angular/core';

/** The texts that are being written on the page: what has to be saved before it is left. */
@Injectable({ providedIn: 'root' })
export class OpenDrafts {
  readonly all = new Set<{ flush(): Promise<boolean>; keepCopy(): void }>();

  /** Saves what is unsaved. Resolves to whether all is saved. */
  async flush(): Promise<boolean> {
    const saved = await Promise.all([...this.all].map((draft) => draft.flush()));
    return saved.every(Boolean);
  }

  /** The page is left with texts unsaved, which has been agreed to: their copies stay in this browser. */
  abandon(): void {
    for (const draft of this.all) draft.keepCopy();
    this.all.clear();
  }
}
