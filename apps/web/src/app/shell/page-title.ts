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

  private readonly faulty = signal<ReadonlySet<object>>(new Set());

  /** The page's title without the site's name. */
  readonly text = computed(() => {
    const key = this.key();
    return this.own() ?? (key ? this.t(key) : '');
  });

  constructor() {
    super();
    effect(() => {
      const title = [this.text(), this.t('shell.site')].filter(Boolean).join(' – ');
      this.document.title = this.faulty().size > 0 ? this.t('shell.faultyTitle', { title }) : title;
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    // A filter in the address does not make it another page.
    const path = snapshot.url.split(/[?#]/)[0] ?? '';
    if (path !== this.path) this.own.set(null);
    this.path = path;
    this.key.set((this.buildTitle(snapshot) as PlainKey | undefined) ?? null);
  }

  /** That an error summary shows faults, or no longer does; a page can have several. */
  mark(summary: object, faulty: boolean): void {
    this.faulty.update((before) => {
      const after = new Set(before);
      if (faulty) after.add(summary);
      else after.delete(summary);
      return after;
    });
  }

  /** Names the page by what it shows, until the next navigation. */
  set(title: string): void {
    this.own.set(title);
  }
}
