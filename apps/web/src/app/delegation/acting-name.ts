import { Injectable, inject } from '@angular/core';
import type { HistoryEntry } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

interface Named {
  readonly name: string;
}

/** Who did something, in words, with those in whose place they did it: “Bo Exempel för Ada Exempel”. */
@Injectable({ providedIn: 'root' })
export class ActingName {
  private readonly t = inject(TEXTS);

  of({ name }: Named, actingFor: readonly Named[] = []): string {
    if (actingFor.length === 0) return name;
    return this.t('delegation.acting', { name, away: actingFor.map((one) => one.name).join(', ') });
  }

  /** Of an entry of the history; null where no person did it. */
  ofEntry({ acting, actingFor }: Pick<HistoryEntry, 'acting' | 'actingFor'>): string | null {
    return acting && this.of(acting, actingFor ? [actingFor] : []);
  }
}
