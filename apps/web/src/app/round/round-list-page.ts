import { Component, inject, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';

/** The county's rounds, newest first, with what one can do in each. */
@Component({
  selector: 'app-round-list-page',
  imports: [DayPipe, Failure, Loading, MatButton, RouterLink],
  templateUrl: './round-list-page.html',
  styleUrl: './round-list-page.scss',
})
export class RoundListPage {
  protected readonly t = inject(TEXTS);
  protected readonly access = inject(Access);
  private readonly api = inject(Api);

  protected readonly rounds = resource({ loader: () => this.api.rounds() });
}
