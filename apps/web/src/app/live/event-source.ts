import { DOCUMENT, InjectionToken, inject } from '@angular/core';

/** Opens a stream of server-sent events; undefined where the browser has none. */
export const EVENT_SOURCE = new InjectionToken<(url: string) => EventSource | undefined>('event source', {
  providedIn: 'root',
  factory: () => {
    const Source = inject(DOCUMENT).defaultView?.EventSource;
    return (url) => Source && new Source(url);
  },
});
