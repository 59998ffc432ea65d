import { Component, inject, input } from '@angular/core';
import type { Person } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** People with their seats. */
@Component({
  selector: 'app-person-list',
  template: `
    <ul>
      @for (person of people(); track person.accountId) {
        <li>
          <strong>{{ person.name }}</strong>
          <span>{{ person.email }}</span>
          <span>
            @for (seat of person.seats; track seat.seatId) {
              <span class="seat">{{
                t('people.seatOption', { title: seat.title, unit: seat.unitName })
              }}</span>
            }
            @if (person.invitation) {
              <em>{{ t('people.invited') }}</em>
            }
          </span>
        </li>
      } @empty {
        <li>{{ t('people.peopleNone') }}</li>
      }
    </ul>
  `,
  styleUrls: ['../theme/rows.scss', './list.scss'],
})
export class PersonList {
  protected readonly t = inject(TEXTS);
  readonly people = input.required<readonly Person[]>();
}
