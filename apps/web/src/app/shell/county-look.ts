import { DOCUMENT, Injectable, computed, effect, inject, signal } from '@angular/core';
import type { Welcome } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Session } from '../session/session.js';

const storageKey = 'samsyn.county';

/**
 * Whose house this is: the county of the person who is signed in, or the one that they would sign in to. Its colours
 * take the place of the standard ones on every page.
 */
@Injectable({ providedIn: 'root' })
export class CountyLook {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly welcome = signal<Welcome['county']>(null);

  readonly county = computed((): Welcome['county'] => {
    const me = this.session.me();
    return me ? { name: me.rootName, ...me.brand } : this.welcome();
  });
  private readonly colours = computed(() => this.county()?.colours ?? null, {
    equal: (one, other) => one?.light === other?.light && one?.dark === other?.dark,
  });

  constructor() {
    effect(() => {
      const me = this.session.me();
      if (me) this.remember(me.rootId);
      else void this.ask();
    });
    effect(() => this.paint(this.colours()));
  }

  /** Without an answer the page looks as it does everywhere. */
  private async ask(): Promise<void> {
    try {
      this.welcome.set((await this.api.welcome(this.remembered())).county);
    } catch {
      this.welcome.set(null);
    }
  }

  private paint(colours: { readonly light: string; readonly dark: string } | null): void {
    const { style } = this.document.documentElement;
    const shades = {
      '--mat-sys-primary': colours && `light-dark(${colours.light}, ${colours.dark})`,
      '--mat-sys-on-primary': colours && 'light-dark(#ffffff, #141210)',
      // The standard's tint is of the standard's hue; these are among what the county's colours are checked against.
      '--mat-sys-primary-container': colours && 'light-dark(#e6e0da, #3a3631)',
      '--mat-sys-on-primary-container': colours && 'light-dark(#1f1c19, #ece7e1)',
    };
    for (const [name, value] of Object.entries(shades))
      if (value) style.setProperty(name, value);
      else style.removeProperty(name);
  }

  private remember(rootId: string): void {
    try {
      this.document.defaultView?.localStorage.setItem(storageKey, rootId);
    } catch {
      // A browser that stores nothing shows the standard next time.
    }
  }

  private remembered(): string | null {
    try {
      return this.document.defaultView?.localStorage.getItem(storageKey) ?? null;
    } catch {
      return null;
    }
  }
}
