import { Injectable, inject, signal } from '@angular/core';
import type { Taken } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** What the revisions are called that blocks were taken over from: a year, or a unit. Pages tell it what they know. */
@Injectable({ providedIn: 'root' })
export class TakenNames {
  private readonly t = inject(TEXTS);
  private readonly names = signal<ReadonlyMap<string, string>>(new Map());

  know(names: ReadonlyMap<string, string>): void {
    this.names.update((known) => new Map([...known, ...names]));
  }

  /** `Från 2022, inte ändrat än`. */
  words({ revisionId }: Pick<Taken, 'revisionId'>): string {
    const name = this.names().get(revisionId);
    return name === undefined ? this.t('richText.takenSomewhere') : this.t('richText.taken', { name });
  }
}
