import { Component, ElementRef, Injector, afterNextRender, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

/** Reminds those who are not done. It asks once more first: mail can't be called back. */
@Component({
  selector: 'app-reminder',
  imports: [MatButton],
  template: `
    @if (asking()) {
      <p role="status">{{ t('board.remindSure') }}</p>
      <button matButton="filled" type="button" [disabled]="sending()" (click)="send()">
        {{ t('board.remindSend') }}
      </button>
      <button matButton type="button" (click)="ask(false)">{{ t('board.remindCancel') }}</button>
    } @else {
      <button matButton="outlined" type="button" (click)="ask(true)">{{ t('board.remind') }}</button>
    }
  `,
})
export class Reminder {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly roundId = input.required<string>();

  protected readonly asking = signal(false);
  protected readonly sending = signal(false);

  /** The button that was pressed goes away: focus goes on to the one in its place. */
  protected ask(asking: boolean): void {
    this.asking.set(asking);
    const toButton = () => this.host.nativeElement.querySelector('button')?.focus();
    afterNextRender(toButton, { injector: this.injector });
  }

  protected async send(): Promise<void> {
    this.sending.set(true);
    try {
      const { reminded } = await this.api.remind(this.roundId(), { contributionIds: [] });
      this.messages.done(() => this.t.count('board.reminded', reminded));
      this.ask(false);
    } catch (error) {
      this.messages.failed(error);
    } finally {
      this.sending.set(false);
    }
  }
}
