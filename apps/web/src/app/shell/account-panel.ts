import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Me } from '@samsyn/domain';
import { SignOutSaved } from '../draft/sign-out-saved.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';

/** Who I am, in which seats, and the way out. The browser's own popover closes it by Escape or a click beside it. */
@Component({
  selector: 'app-account-panel',
  imports: [MatButton, RouterLink],
  template: `
    @if (session.me(); as me) {
      <button matButton="outlined" type="button" popovertarget="account-panel">{{ me.name }}</button>
      <div #panel id="account-panel" popover>
        <p class="name">{{ me.name }}</p>
        <p>{{ me.email }}</p>
        <h2>{{ t('shell.account.seats') }}</h2>
        <ul>
          @for (seat of me.seats; track seat.seatId) {
            <li>{{ seatName(seat) }}</li>
          } @empty {
            <li>{{ t('shell.account.noSeat') }}</li>
          }
        </ul>
        <p class="way">
          <a routerLink="/settings" (click)="panel.hidePopover()">{{ t('shell.account.settings') }}</a>
        </p>
        <button matButton="filled" type="button" (click)="signOut()">{{ t('shell.account.signOut') }}</button>
        <button matButton="outlined" type="button" (click)="signOut({ everywhere: true })">
          {{ t('shell.account.signOutEverywhere') }}
        </button>
      </div>
    }
  `,
  styleUrl: './account-panel.scss',
})
export class AccountPanel {
  protected readonly t = inject(TEXTS);
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly saved = inject(SignOutSaved);

  protected seatName({ title, unitName: unit, actingFor }: Me['seats'][number]): string {
    const seat = this.t('shell.account.seat', { title, unit });
    return actingFor ? this.t('delegation.seat', { seat, away: actingFor.name }) : seat;
  }

  protected async signOut(how?: { everywhere: boolean }): Promise<void> {
    if (await this.saved.signOut(how)) await this.router.navigateByUrl('/sign-in');
  }
}
