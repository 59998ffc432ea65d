import { Component, inject, input } from '@angular/core';
import type { ReminderPreview } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** Letters that can be read before they are sent, each under whom it goes to. */
@Component({
  selector: 'app-letter-list',
  template: `
    @for (letter of letters(); track $index) {
      <details [open]="letters().length === 1">
        <summary>{{ t('board.reminder.to', { name: letter.to, unit: letter.unit }) }}</summary>
        <p class="subject">{{ t('board.reminder.subject', { subject: letter.subject }) }}</p>
        <p class="text">{{ letter.text }}</p>
      </details>
    }
  `,
  styleUrl: './letter-list.scss',
})
export class LetterList {
  protected readonly t = inject(TEXTS);

  readonly letters = input.required<ReminderPreview>();
}
