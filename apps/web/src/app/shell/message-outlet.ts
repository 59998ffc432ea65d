import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from './messages.js';

/** Shows the current message. The live regions are there before their text, or it would not be read out. */
@Component({
  selector: 'app-message-outlet',
  imports: [MatButton],
  template: `
    <div role="status">
      @if (messages.current(); as message) {
        @if (message.kind === 'done') {
          <p class="message done">{{ message.text }}</p>
        }
      }
    </div>
    <div role="alert">
      @if (messages.current(); as message) {
        @if (message.kind === 'failed') {
          <p class="message failed">{{ message.text }}</p>
        }
      }
    </div>
    @if (messages.current()) {
      <button matButton type="button" class="close" (click)="messages.clear()">{{ t('shell.close') }}</button>
    }
  `,
  styleUrl: './message-outlet.scss',
})
export class MessageOutlet {
  protected readonly messages = inject(Messages);
  protected readonly t = inject(TEXTS);
}
