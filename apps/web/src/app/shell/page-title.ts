import { DOCUMENT, Injectable, computed, effect, inject, signal } from '@angular/core';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { TEXTS, type PlainKey } from '../i18n/texts.js';

/**
 * The page's title in the language that is read. A route's `title` is the key of a text; a page that knows better
 * (a section's name, say) calls `set`. "Fel:" comes first while an error summary is shown.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly t = inject(TEXTS);
  private readonly document = inject(DOCUMENT);
  private readonly key = signal<PlainKey | null>(null);
  private readonly own = signal<string | null>(null);
  private path = '';

  /** Whether the page shows an error summary. */
  readonly faulty = signal(false);

  /** The page's title without the site's name. */
  readonly text = computed(() => {
    const key = this.key();
    return this.own() ?? (key ? this.t(key) : '');
  });

  constructor() {
    super();
    effect(() => {
      const title = [this.text(), this.t('shell.site')].filter(Boolean).join(' – ');
      this.document.title = this.faulty() ? this.t('shell.faultyTitle', { title }) : title;
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    // A filter in the address does not make it another page.
    const path = snapshot.url.split(/[?#]/)[0] ?? '';
    if (path !== this.path) this.own.set(null);
    this.path = path;
    this.key.set((this.buildTitle(snapshot) as PlainKey | undefined) ?? null);
  }

  /** Names the page by what it shows, until the next navigation. */
  set(title: string): void {
    this.own.set(title);
  }
}
