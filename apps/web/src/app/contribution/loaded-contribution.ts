import { computed, inject, resource, type Signal } from '@angular/core';
import type { ContributionDetail } from '@samsyn/domain';
import { Api } from '../api/api.js';

/** Reads a contribution for a page, anew when the address names another. To be called where things are injected. */
export function loadedContribution(id: Signal<string>) {
  const api = inject(Api);
  const loaded = resource({ params: () => id(), loader: ({ params }) => api.contribution(params) });
  const detail = computed((): ContributionDetail | null => (loaded.hasValue() ? loaded.value() : null));
  return {
    detail,
    error: loaded.error,
    loading: loaded.isLoading,
    reload: () => loaded.reload(),
    set: (read: ContributionDetail) => loaded.set(read),
  };
}
