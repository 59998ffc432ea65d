import { Component, Injector, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Audience, Comment } from '@samsyn/domain';
import { refusalToEdit, refusalToRemove } from '@samsyn/domain/rules';
import { ProblemText } from '../api/problem-text.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { CommentComposer } from './comment-composer.js';
import { Conversation, type Saying } from './conversation.js';
import { textParts } from './mention-text.js';

/** One comment: who, when, what; and what its author can do with it. */
@Component({
  selector: 'app-comment-item',
  imports: [CommentComposer, MatButton, MomentPipe],
  templateUrl: './comment-item.html',
  styleUrl: './comment-item.scss',
})
export class CommentItem {
  readonly comment = input.required<Comment>();
  readonly audience = input.required<Audience>();
  /** Whether somebody else has said something after it. */
  readonly answered = input.required<boolean>();

  protected readonly t = inject(TEXTS);
  private readonly conversation = inject(Conversation);
  private readonly problemText = inject(ProblemText);
  private readonly injector = inject(Injector);

  protected readonly doing = signal<'change' | 'remove' | null>(null);
  protected readonly fault = signal<string | null>(null);
  protected readonly parts = computed(() => textParts(this.comment().text ?? '', this.comment().mentions));
  /** The first words, by which a button says what it is about. */
  protected readonly short = computed(() => (this.comment().text ?? '').slice(0, 60));
  private readonly said = computed(() => {
    const { author, text, decision } = this.comment();
    const { accountId: authorId } = author;
    return { authorId, removed: text === null, decision: decision !== null, answered: this.answered() };
  });
  protected readonly mayChange = computed(() => !refusalToEdit(this.said(), this.conversation.me()));
  protected readonly mayRemove = computed(() => !refusalToRemove(this.said(), this.conversation.me()));

  protected readonly change = async (_: Audience, saying: Saying): Promise<void> => {
    await this.conversation.change(this.comment(), saying);
    this.end('change');
  };

  protected async remove(): Promise<void> {
    try {
      await this.conversation.remove(this.comment());
      this.end('remove');
    } catch (error) {
      this.fault.set(this.problemText.sentence(error));
    }
  }

  protected async markRead(): Promise<void> {
    await this.conversation.markRead(this.comment().id);
    this.conversation.say('comment.read');
    this.focus(this.comment().id);
  }

  protected begin(what: 'change' | 'remove'): void {
    this.doing.set(what);
    if (what === 'remove') this.focus(`${this.comment().id}-sure`);
  }

  /** Focus goes back to the button that began it, or to the comment where that has gone. */
  protected end(what: 'change' | 'remove'): void {
    this.doing.set(null);
    this.fault.set(null);
    this.focus(`${this.comment().id}-${what}`, this.comment().id);
  }

  private focus(...ids: string[]): void {
    const first = () =>
      ids
        .map((id) => document.getElementById(id))
        .find((element) => element !== null)
        ?.focus();
    afterNextRender(first, { injector: this.injector });
  }
}
