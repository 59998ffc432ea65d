import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { MailState, NoticeKind, mailPage, type Mail, type OutboxQuery } from '@samsyn/domain';
import { Deed } from '../administration/deed.js';
import { Tag } from '../administration/tag.js';
import { Api } from '../api/api.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';

/** The mail that has gone out, or waits to; first of all what could not be sent, and why. */
@Component({
  selector: 'app-outbox-page',
  imports: [Failure, Loading, MatButton, MomentPipe, RouterLink, Tag],
  templateUrl: './outbox-page.html',
  styleUrls: ['../theme/rows.scss', '../administration/filter.scss', './outbox-page.scss'],
})
export class OutboxPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly deed = inject(Deed);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  /** What is asked for: in the address, so that one comes back to it. */
  readonly q = input<string>();
  readonly kind = input<string>();
  readonly state = input<string>();

  private readonly query = computed((): OutboxQuery => {
    const kind = NoticeKind.options.find((one) => one === this.kind());
    const state = MailState.options.find((one) => one === this.state());
    return { ...(kind && { kind }), ...(state && { state }), ...(this.q() && { to: this.q() }) };
  });
  protected readonly isAsked = computed(() => Object.keys(this.query()).length > 0);

  /** What could not be sent; all of it, whatever is asked for below. */
  protected readonly failures = resource({ loader: () => this.api.outbox({ state: 'failed' }) });
  protected readonly first = resource({
    params: () => this.query(),
    loader: ({ params }) => this.api.outbox(params),
  });
  /** The first page and those that were asked for after it. */
  protected readonly shown = linkedSignal(() => {
    const mails = this.first.hasValue() ? this.first.value() : [];
    return { mails, more: mails.length === mailPage };
  });
  private readonly busy = signal(false);

  protected readonly kinds = computed(() =>
    NoticeKind.options.map((value) => ({ value, text: this.t(`outbox.kinds.${value}`) })),
  );
  protected readonly states = computed(() =>
    MailState.options.map((value) => ({ value, text: this.t(`outbox.states.${value}`) })),
  );

  protected why({ fault }: Mail): string {
    return this.t(`outbox.fault.${fault ?? 'other'}`);
  }

  protected ask(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): void {
    void this.router.navigate([], { replaceUrl: true });
  }

  protected sendAgain({ id, subject, name }: Mail): Promise<boolean> {
    return this.deed.run(
      () => this.api.sendAgain(id),
      () => this.t('outbox.againDone', { subject, name }),
      { reload: () => this.failures.reload() && this.first.reload() },
    );
  }

  protected async more(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const { mails } = this.shown();
      const next = await this.api.outbox({ ...this.query(), before: mails.at(-1)!.id });
      this.shown.set({ mails: [...mails, ...next], more: next.length === mailPage });
    } catch (error) {
      this.messages.failed(error);
    } finally {
      this.busy.set(false);
    }
  }
}
