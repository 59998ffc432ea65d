import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Delegation } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { DelegationWords } from './delegation-words.js';

/** Delegations that have not ended, each with the way to end it. */
@Component({
  selector: 'app-delegation-list',
  imports: [MatButton],
  template: `
    <ul>
      @for (one of delegations(); track one.id) {
        <li>
          <div>
            <p class="who">
              {{
                t('settings.substitute.by', {
                  name: one[who()].name,
                  seat: one.seat.title,
                  unit: one.seat.unitName,
                })
              }}
            </p>
            <p>{{ words.days(one) }}</p>
            @if (one.copied && who() === 'substitute') {
              <p>{{ t('settings.substitute.copied') }}</p>
            }
          </div>
          <button matButton="outlined" type="button" (click)="end.emit(one)">
            {{ t('settings.substitute.end')
            }}<span class="visually-hidden"
              >: {{ t('settings.substitute.endFor', { name: one[who()].name, seat: one.seat.title }) }}</span
            >
          </button>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      align-items: center;
      justify-content: space-between;
      padding-block: 0.75rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    p {
      margin: 0;
    }
    .who {
      font-weight: 600;
    }
  `,
})
export class DelegationList {
  protected readonly t = inject(TEXTS);
  protected readonly words = inject(DelegationWords);

  readonly delegations = input.required<readonly Delegation[]>();
  /** Which of the two is named. */
  readonly who = input.required<'substitute' | 'away'>();
  readonly end = output<Delegation>();
}
