import { Component, DOCUMENT, inject, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Delegation } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';
import { DelegationList } from './delegation-list.js';

/** Who stands in for me and for whom I stand in, and the way to name somebody. */
@Component({
  selector: 'app-substitute-page',
  imports: [DelegationList, Failure, Loading, MatButton, RouterLink],
  template: `
    <h1 tabindex="-1">{{ t('settings.substitute.title') }}</h1>
    <p>{{ t('settings.substitute.text') }}</p>
    @if (all.error(); as error) {
      <app-failure [error]="error" (retry)="all.reload()" />
    } @else if (all.hasValue()) {
      @let loaded = all.value();
      @if (loaded.given.length > 0) {
        <h2>{{ t('settings.substitute.given') }}</h2>
        <app-delegation-list [delegations]="loaded.given" who="substitute" (end)="end($event)" />
      }
      @if (loaded.received.length > 0) {
        <h2>{{ t('settings.substitute.received') }}</h2>
        <app-delegation-list [delegations]="loaded.received" who="away" (end)="end($event)" />
      }
      <p class="actions">
        <a matButton="filled" routerLink="new">{{ t('settings.substitute.add') }}</a>
        <a matButton="outlined" routerLink="/settings">{{ t('settings.back') }}</a>
      </p>
    } @else {
      <app-loading />
    }
  `,
  styles: `
    .actions {
      margin-block-start: 1.5rem;
    }
  `,
})
export class SubstitutePage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);

  protected readonly all = resource({ loader: () => this.api.delegations() });

  protected async end({ id, substitute, away }: Delegation): Promise<void> {
    try {
      await this.api.endDelegation(id);
    } catch (error) {
      this.messages.failed(error);
      return;
    }
    const own = away.accountId !== this.session.me()?.accountId;
    this.messages.done(() =>
      own
        ? this.t('settings.substitute.endedOwn', { name: away.name })
        : this.t('settings.substitute.ended', { name: substitute.name }),
    );
    // What one may do from now on is less.
    if (own) await this.session.check();
    this.all.reload();
    // The button that was pressed is gone.
    this.document.querySelector<HTMLElement>('main h1')?.focus();
  }
}
