import { Injectable, computed, inject } from '@angular/core';
import type { DecidingPerson } from '@samsyn/domain';
import { abilityFor, decidingPerson } from '@samsyn/domain/light';
import { Session } from '../session/session.js';

/**
 * What the person who is signed in may do, from the same rules as the API's. In a template:
 * `@if (access.ability().can('compile', { kind: 'Round', rootId })) { … }`.
 */
@Injectable({ providedIn: 'root' })
export class Access {
  private readonly session = inject(Session);
  private readonly seats = computed(() => this.session.me()?.seats ?? []);

  readonly ability = computed(() => abilityFor({ seats: this.seats() }));

  /** Who decides, as `decide` and `availableTransitions` ask for it; null when signed out. */
  readonly person = computed((): DecidingPerson | null => {
    const me = this.session.me();
    return me && decidingPerson(me);
  });
}
