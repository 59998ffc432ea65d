import { computed, effect, inject, resource, type Signal } from '@angular/core';
import type { Background, ContributionDetail } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { TakenNames } from '../rich-text/taken-names.js';

/**
 * Reads what stands beside an answer, and tells what revisions are called that its blocks may have been taken over from:
 * the unit's own by their year, others by their unit. To be called where things are injected.
 */
export function loadedBackground(detail: Signal<ContributionDetail | null>) {
  const api = inject(Api);
  const names = inject(TakenNames);
  const id = computed(() => detail()?.id);
  const loaded = resource({ params: () => id(), loader: ({ params }) => api.background(params) });
  const background = computed((): Background | null => (loaded.hasValue() ? loaded.value() : null));
  effect(() => {
    const [read, current] = [background(), detail()];
    if (!read || !current) return;
    names.know(
      new Map([
        ...read.taken.map(({ revisionId, unit, round }): [string, string] => [
          revisionId,
          unit.id === current.unit.id ? roundName(round, current) : unit.name,
        ]),
        ...read.earlier.map(({ revisionId, round }): [string, string] => [
          revisionId,
          roundName(round, current),
        ]),
      ]),
    );
  });
  return { background, error: loaded.error, reload: () => loaded.reload() };
}

/** An earlier round's year; its title where it is of the same year. */
export function roundName(
  round: { readonly year: number; readonly title: string },
  { round: current }: Pick<ContributionDetail, 'round'>,
): string {
  return round.year === current.year ? round.title : String(round.year);
}
