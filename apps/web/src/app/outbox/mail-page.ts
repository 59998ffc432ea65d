import { Component, effect, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { MailDetail } from '@samsyn/domain';
import { Deed } from '../administration/deed.js';
import { Tag } from '../administration/tag.js';
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
  imports: [Failure, Loading, MailFrame, MatButton, MomentPipe, RouterLink, Tag],
  templateUrl: './mail-page.html',
  styleUrl: './mail-page.scss',
})
export class MailPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly deed = inject(Deed);

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

  protected sendAgain({ id, subject, name }: MailDetail): Promise<boolean> {
    return this.deed.run(
      () => this.api.sendAgain(id),
      () => this.t('outbox.againDone', { subject, name }),
      this.mail,
    );
  }
}
