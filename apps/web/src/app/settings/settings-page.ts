import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { DelegationWords } from './delegation-words.js';

/** What one has chosen, in words, and the ways to change it. */
@Component({
  selector: 'app-settings-page',
  imports: [MomentPipe, Failure, Loading, RouterLink],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
})
export class SettingsPage {
  protected readonly t = inject(TEXTS);
  protected readonly words = inject(DelegationWords);
  private readonly api = inject(Api);

  protected readonly all = resource({
    loader: async () => {
      const { api } = this;
      const [notices, calendar, delegations] = await Promise.all([
        api.noticeSettings(),
        api.calendarFeed(),
        api.delegations(),
      ]);
      return { notices, calendar, delegations };
    },
  });
}
