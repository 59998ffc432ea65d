import { Component, DOCUMENT, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { canonicalJson } from '@samsyn/domain/rules';
import type { OpenText } from '../api/api.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { Messages } from '../shell/messages.js';
import type { TextPart } from './drafting.js';
import { LocalDrafts, type LeftCopy } from './local-drafts.js';

/**
 * Text in this browser that never reached the server, where it can't be saved any more: it is shown, to be copied, until
 * its writer takes it away.
 */
@Component({
  selector: 'app-left-behind',
  imports: [MatButton, MomentPipe],
  template: `
    @for (copy of left(); track copy) {
      <section [attr.aria-labelledby]="'left-behind-' + $index">
        <h2 [id]="'left-behind-' + $index">{{ t('draft.left.heading') }}</h2>
        <p>{{ t('draft.left.explain', { moment: (copy.draft.at | moment) }) }}</p>
        @for (part of parts()(copy.draft.content); track part.key) {
          @if (part.text) {
            <h3>{{ part.heading }}</h3>
            <p class="text" lang="sv">{{ part.text }}</p>
          }
        }
        <button matButton="filled" type="button" (click)="copyOut(copy)">{{ t('draft.left.copy') }}</button>
        <button matButton="outlined" type="button" (click)="drop(copy)">{{ t('draft.left.drop') }}</button>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-end: 1.5rem;
      padding: 1rem 1.25rem;
      background: var(--app-wait-surface);
      border-inline-start: 0.375rem solid var(--app-wait);
    }
    h2 {
      margin-block-start: 0;
    }
    h3 {
      margin-block: 0.75rem 0;
    }
    .text {
      margin-block: 0.25rem;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    button {
      margin-block-start: 0.75rem;
      margin-inline-end: 0.75rem;
    }
  `,
})
export class LeftBehind<T> {
  readonly text = input.required<OpenText>();
  /** What is on the server: a copy that says the same has nothing to tell. */
  readonly saved = input.required<T>();
  readonly parts = input.required<(content: T) => readonly TextPart[]>();

  protected readonly t = inject(TEXTS);
  protected readonly left = signal<readonly LeftCopy<T>[]>([]);
  private readonly messages = inject(Messages);
  private readonly window = inject(DOCUMENT).defaultView;

  constructor() {
    const [local, session] = [inject(LocalDrafts), inject(Session)];
    let stop = (): void => undefined;
    effect(() => {
      const { kind, id } = this.text();
      stop();
      this.left.set([]);
      stop = local.left<T>(session.me()?.accountId ?? '', `${kind}.${id}`, (copy) => this.offer(copy));
    });
    inject(DestroyRef).onDestroy(() => stop());
  }

  private offer(copy: LeftCopy<T>): void {
    if (canonicalJson(copy.draft.content) === canonicalJson(this.saved())) return copy.drop();
    this.left.update((left) => [...left, copy]);
  }

  protected async copyOut({ draft }: LeftCopy<T>): Promise<void> {
    const parts = this.parts()(draft.content).filter(({ text }) => text);
    const words = parts.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n');
    try {
      await this.window?.navigator.clipboard.writeText(words);
      this.messages.done(() => this.t('draft.left.copied'));
    } catch (error) {
      this.messages.failed(error);
    }
  }

  protected drop(copy: LeftCopy<T>): void {
    if (!this.window?.confirm(this.t('draft.left.dropSure'))) return;
    copy.drop();
    this.left.update((left) => left.filter((one) => one !== copy));
  }
}
