import { DOCUMENT, inject, signal, type Signal } from '@angular/core';

/** Yes or no, as this browser remembers it. To be called where things are injected. */
export function keptChoice(name: string, fallback: boolean): Signal<boolean> & { set(value: boolean): void } {
  const window = inject(DOCUMENT).defaultView;
  const key = `samsyn.${name}`;
  const choice = signal(read() ?? fallback);
  const set = (value: boolean) => {
    choice.set(value);
    try {
      window?.localStorage.setItem(key, String(value));
    } catch {
      // A browser that keeps nothing: the choice holds until the page is closed.
    }
  };
  return Object.assign(choice.asReadonly(), { set });

  function read(): boolean | null {
    try {
      const kept = window?.localStorage.getItem(key) ?? null;
      return kept === null ? null : kept === 'true';
    } catch {
      return null;
    }
  }
}
