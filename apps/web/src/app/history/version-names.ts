import { Injectable, inject } from '@angular/core';
import type { Versions } from '@samsyn/domain';
import { momentText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';

type Stored = Versions['stored'][number];

/** A text that can be compared: the draft under the id `draft`, or what is stored. */
export interface NamedVersion {
  readonly id: string;
  /** What it is called: `Version 2`. */
  readonly name: string;
  /** With its time, to choose from a list. */
  readonly option: string;
}

/** What versions are called. */
@Injectable({ providedIn: 'root' })
export class VersionNames {
  private readonly t = inject(TEXTS);
  private readonly region = inject(Language).region;

  /** Every text there is, newest first; the draft before all. */
  all({ draft, stored }: Versions): NamedVersion[] {
    const moment = (at: string) => momentText(at, this.region());
    // A draft that nobody has changed is the version that was submitted.
    const first = draft?.changed && {
      id: 'draft',
      name: this.t('history.draft'),
      option: draft.savedAt
        ? this.t('history.option.draft', { moment: moment(draft.savedAt) })
        : this.t('history.option.draftUnsaved'),
    };
    const others = stored.map((one) => ({
      id: one.id,
      name: this.of(one),
      option: this.t(`history.option.${one.kind}`, { number: one.number ?? 0, moment: moment(one.at) }),
    }));
    return first ? [first, ...others] : others;
  }

  of({ kind, number }: Pick<Stored, 'kind' | 'number'>): string {
    return kind === 'kept' ? this.t('history.kept') : this.t('history.revision', { number: number ?? 0 });
  }
}
