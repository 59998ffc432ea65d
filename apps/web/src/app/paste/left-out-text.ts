import { Injectable, inject } from '@angular/core';
import type { LeftOut } from '@samsyn/domain';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';

/** What did not come along, in words. */
@Injectable({ providedIn: 'root' })
export class LeftOutText {
  private readonly t = inject(TEXTS);
  private readonly region = inject(Language).region;

  /** `2 bilder och 1 kommentar` */
  list(leftOut: readonly LeftOut[]): string {
    const parts = leftOut.map(({ kind, count }) => this.t.count(`paste.leftOut.${kind}`, count));
    return new Intl.ListFormat(this.region(), { type: 'conjunction' }).format(parts);
  }

  /** A kind with what stood in it. */
  name({ kind, count }: LeftOut): string {
    return this.t.count(`paste.leftOut.${kind}`, count);
  }
}
