import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Access } from '../access/access.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { AccountPanel } from './account-panel.js';
import { CountyLook } from './county-look.js';
import { LanguageSwitch } from './language-switch.js';

/** The site's name, where one can go, the language, and who I am. */
@Component({
  selector: 'app-header',
  imports: [AccountPanel, LanguageSwitch, RouterLink, RouterLinkActive],
  templateUrl: './header.html',
  styleUrl: './header.scss',
})
export class Header {
  protected readonly t = inject(TEXTS);
  private readonly session = inject(Session);
  protected readonly county = inject(CountyLook).county;
  private readonly access = inject(Access);

  /** Pages that are of use to this person. */
  protected readonly pages = computed(() => {
    if (!this.session.me()) return [];
    const ability = this.access.ability();
    const pages = [
      { path: '/tasks', key: 'shell.nav.tasks', shown: true },
      { path: '/rounds', key: 'shell.nav.rounds', shown: true },
      { path: '/editions', key: 'shell.nav.editions', shown: ability.can('read', 'Edition') },
      { path: '/search', key: 'shell.nav.search', shown: true },
      { path: '/administration', key: 'shell.nav.administration', shown: ability.can('read', 'Person') },
    ] as const;
    return pages.filter((page) => page.shown);
  });
}
