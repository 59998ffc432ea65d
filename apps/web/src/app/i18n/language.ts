import { DOCUMENT, Injectable, computed, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Locale } from '@samsyn/domain';

const storageKey = 'samsyn.language';

/** The language that is read: Swedish unless English was chosen, in this browser or by the account. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);

  readonly current = computed((): Locale => (this.transloco.activeLang() === 'en' ? 'en' : 'sv'));
  /** For Intl. */
  readonly region = computed(() => (this.current() === 'en' ? 'en-GB' : 'sv-SE'));

  /** Takes up what was last chosen in this browser. */
  recall(): void {
    this.use(this.stored() === 'en' ? 'en' : 'sv');
  }

  use(locale: Locale): void {
    this.transloco.setActiveLang(locale);
    this.document.documentElement.lang = locale;
    try {
      this.document.defaultView?.localStorage.setItem(storageKey, locale);
    } catch {
      // A browser that stores nothing still shows the language, until the page is closed.
    }
  }

  private stored(): string | null {
    try {
      return this.document.defaultView?.localStorage.getItem(storageKey) ?? null;
    } catch {
      return null;
    }
  }
}
