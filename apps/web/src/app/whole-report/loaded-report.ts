import { computed, effect, inject, resource, type Signal } from '@angular/core';
import type { WholeReport } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { roundName } from '../contribution/loaded-background.js';
import { TakenNames } from '../rich-text/taken-names.js';

/** Reads a unit's report for a page, and tells what its earlier revisions are called. To be called where things are injected. */
export function loadedReport(roundId: Signal<string>, unitId: Signal<string>) {
  const api = inject(Api);
  const loaded = resource({
    params: () => ({ roundId: roundId(), unitId: unitId() }),
    loader: ({ params }) => api.wholeReport(params.roundId, params.unitId),
  });
  const report = computed((): WholeReport | null => (loaded.hasValue() ? loaded.value() : null));
  const names = inject(TakenNames);
  effect(() => {
    const read = report();
    if (!read) return;
    const earlier = read.parts.flatMap((part) => part.earlier);
    names.know(new Map(earlier.map(({ revisionId, round }) => [revisionId, roundName(round, read)])));
  });
  return { report, error: loaded.error, reload: () => loaded.reload() };
}
