import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Person } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { Deed } from '../administration/deed.js';
import { Tag } from '../administration/tag.js';
import { Api } from '../api/api.js';
import { DayPipe, MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';
import { personState } from './person-state.js';

/** One person: address, seats, and how far the invitation has come. */
@Component({
  selector: 'app-person-page',
  imports: [DayPipe, Failure, Loading, MatButton, MomentPipe, NotFound, RouterLink, Tag],
  templateUrl: './person-page.html',
  styleUrl: '../administration/facts.scss',
})
export class PersonPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly deed = inject(Deed);
  protected readonly today = stockholmDay(new Date());

  readonly accountId = input.required<string>();

  protected readonly people = resource({ loader: () => this.api.people() });
  protected readonly found = computed(() =>
    this.people.hasValue()
      ? (this.people.value().find(({ accountId }) => accountId === this.accountId()) ?? null)
      : null,
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const person = this.found();
      if (person) title.set(person.name);
    });
  }

  protected state(person: Person) {
    return personState(person, this.today);
  }

  protected inviteAgain({ accountId, name }: Person): Promise<boolean> {
    return this.deed.run(
      () => this.api.inviteAgain(accountId),
      () => this.t('person.invitation.sentAgain', { name }),
      this.people,
    );
  }

  protected withdraw({ accountId, name }: Person): Promise<boolean> {
    return this.deed.run(
      () => this.api.endPerson(accountId, { from: this.today }),
      () => this.t('person.invitation.withdrawnDone', { name }),
      this.people,
    );
  }

  protected resume({ accountId, name }: Person): Promise<boolean> {
    return this.deed.run(
      () => this.api.resumePerson(accountId),
      () => this.t('person.end.resumed', { name }),
      this.people,
    );
  }
}
