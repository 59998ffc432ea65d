import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Access } from '../access/access.js';
import { TEXTS } from '../i18n/texts.js';

/** The administration's own menu, beside the page in a wide window and above it in a narrow one. */
@Component({
  selector: 'app-administration-frame',
  imports: [RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <nav [attr.aria-label]="t('administration.title')">
      <ul>
        @for (page of pages(); track page.path) {
          <li>
            <a
              [routerLink]="page.path"
              routerLinkActive="current"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{ exact: page.path === '/administration' }"
              >{{ t(page.key) }}</a
            >
          </li>
        }
      </ul>
    </nav>
    <div class="page"><router-outlet /></div>
  `,
  styleUrl: './administration-frame.scss',
})
export class AdministrationFrame {
  protected readonly t = inject(TEXTS);
  private readonly access = inject(Access);

  protected readonly pages = computed(() => {
    const ability = this.access.ability();
    const may = {
      people: ability.can('read', 'Person'),
      seats: ability.can('read', 'Seat'),
      templates: ability.can('read', 'MailTemplate'),
      brand: ability.can('read', 'Brand'),
      mail: ability.can('read', 'Mail'),
      log: ability.can('read', 'Log'),
    };
    const pages = [
      { path: '/administration', key: 'administration.nav.overview', shown: may.people },
      { path: '/administration/units', key: 'administration.nav.units', shown: may.people },
      { path: '/administration/people', key: 'administration.nav.people', shown: may.people },
      { path: '/administration/seats', key: 'administration.nav.seats', shown: may.seats },
      {
        path: '/administration/mail-templates',
        key: 'administration.nav.mailTemplates',
        shown: may.templates,
      },
      { path: '/administration/brand', key: 'administration.nav.brand', shown: may.brand },
      { path: '/administration/outbox', key: 'administration.nav.outbox', shown: may.mail },
      { path: '/administration/log', key: 'administration.nav.log', shown: may.log },
    ] as const;
    return pages.filter(({ shown }) => shown);
  });
}
