import { Component, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { MailFrame } from './mail-frame.js';

/** One mail, as it is seen and as plain text. */
@Component({
  selector: 'app-mail-page',
  imports: [Failure, Loading, MailFrame, MomentPipe, RouterLink],
  templateUrl: './mail-page.html',
  styleUrl: './mail-page.scss',
})
export class MailPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly id = input.required<string>();

  protected readonly mail = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.mail(params),
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.mail.hasValue()) title.set(this.mail.value().subject);
    });
  }
}
