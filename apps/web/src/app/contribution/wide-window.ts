import { BreakpointObserver } from '@angular/cdk/layout';
import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

/** Whether what is asked stands beside the answer, and not above it. To be called where things are injected. */
export function wideWindow(): Signal<boolean> {
  const matches = inject(BreakpointObserver)
    .observe('(min-width: 64rem)')
    .pipe(map((state) => state.matches));
  return toSignal(matches, { requireSync: true });
}
