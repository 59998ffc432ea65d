import { Injectable, inject, signal } from '@angular/core';
import type { ContributionDetail } from '@samsyn/domain';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { subjectOf } from '../contribution/situation.js';

type Shown = Pick<
  ContributionDetail,
  'id' | 'rootId' | 'unit' | 'reviewUnit' | 'state' | 'reviewerSeatIds' | 'revision'
>;

/** Which revisions have been on the screen, for as long as the program is open; and tells the API, for the next visit. */
@Injectable({ providedIn: 'root' })
export class Seen {
  private readonly api = inject(Api);
  private readonly access = inject(Access);
  private readonly ids = signal<ReadonlySet<string>>(new Set());
  /** Ids of revisions. */
  readonly revisions = this.ids.asReadonly();

  /** The text of `one` has been before the reader. */
  note(one: Shown): void {
    const { revision } = one;
    if (!revision || this.ids().has(revision.id)) return;
    this.ids.update((ids) => new Set(ids).add(revision.id));
    if (!this.access.ability().can('approve', subjectOf(one))) return;
    // Nothing is lost without it: the next visit is then compared with an earlier one.
    this.api.see(one.id, { revisionId: revision.id }).catch(() => undefined);
  }
}
