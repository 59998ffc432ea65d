import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';

/** The mail that has gone out, or waits to. */
@Component({
  selector: 'app-outbox-page',
  imports: [Failure, Loading, MomentPipe, RouterLink],
  templateUrl: './outbox-page.html',
  styleUrls: ['../theme/rows.scss', './outbox-page.scss'],
})
export class OutboxPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  protected readonly mails = resource({ loader: () => this.api.outbox() });
}
