import { Component, ElementRef, computed, effect, inject, input, resource, signal } from '@angular/core';
import { Api } from '../api/api.js';
import { guestAttachments } from '../api/attachment-address.js';
import { isProblem } from '../api/problem-error.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { PicturePlace } from '../rich-text/picture-place.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { ExpiredGuestLink } from './expired-guest-link.js';
import { GuestForm } from './guest-form.js';
import { PlainSection } from './plain-section.js';

/** Where a guest's link leads: something to read, and a place to say what one thinks. No account is needed. */
@Component({
  selector: 'app-guest-page',
  imports: [DayPipe, ExpiredGuestLink, Failure, GuestForm, Loading, PicturePlace, PlainSection],
  template: `
    @if (sent()) {
      <h1 tabindex="-1">{{ t('guest.sent.title') }}</h1>
      <p>{{ t('guest.sent.text', { organisation: invitation()?.organisation ?? '' }) }}</p>
    } @else if (expired()) {
      <h1>{{ t('guest.expired.title') }}</h1>
      <app-expired-guest-link [token]="token()" />
    } @else if (invitation(); as invitation) {
      <h1 lang="sv">{{ invitation.reading.section.title }}</h1>
      <p class="lead">
        {{
          t('guest.lead', {
            organisation: invitation.organisation,
            day: (invitation.expiresAt.slice(0, 10) | day),
          })
        }}
      </p>
      <app-plain-section [appPicturesAt]="pictures()" [reading]="invitation.reading" />
      <h2>{{ t('guest.form.heading') }}</h2>
      <app-guest-form
        [token]="token()"
        [invitation]="invitation"
        (sent)="done()"
        (expired)="late.set(true)"
      />
      @if (late()) {
        <app-expired-guest-link [token]="token()" />
      }
    } @else if (loaded.error(); as error) {
      <app-failure [error]="error" (retry)="loaded.reload()" />
    } @else {
      <app-loading />
    }
  `,
  styles: `
    .lead {
      max-inline-size: 38rem;
      font-size: 1.25rem;
      line-height: 1.6;
    }
  `,
})
export class GuestPage {
  readonly token = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly loaded = resource({
    params: () => this.token(),
    loader: ({ params }) => this.api.guestInvitation(params),
  });
  protected readonly invitation = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly expired = computed(() => {
    const error = this.loaded.error();
    return isProblem(error, 'linkExpired') || isProblem(error, 'notFound');
  });
  protected readonly sent = signal(false);
  /** It grew too old while the guest was writing; the words stay. */
  protected readonly late = signal(false);
  protected readonly pictures = computed(() => guestAttachments(this.token()));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const section = this.invitation()?.reading.section.title;
      if (this.sent()) title.set(this.t('guest.sent.title'));
      else if (this.expired()) title.set(this.t('guest.expired.title'));
      else if (section) title.set(section);
    });
  }

  protected done(): void {
    this.sent.set(true);
    setTimeout(() => this.host.nativeElement.querySelector('h1')?.focus());
  }
}
