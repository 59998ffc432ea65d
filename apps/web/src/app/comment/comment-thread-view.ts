import {
  Component,
  EnvironmentInjector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  type OnInit,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Audience, Comment, CommentThread } from '@samsyn/domain';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { BlocksOnPage } from './blocks-on-page.js';
import { CommentComposer } from './comment-composer.js';
import { CommentItem } from './comment-item.js';
import { Conversation, threadId, type Saying } from './conversation.js';
import { KeptComments } from './kept-comments.js';

/** A thread: what it is about, who reads it, what was said, and whether it is done with. */
@Component({
  selector: 'app-comment-thread',
  imports: [CommentComposer, CommentItem, MatButton, MomentPipe],
  templateUrl: './comment-thread-view.html',
  styleUrl: './comment-thread-view.scss',
})
export class CommentThreadView implements OnInit {
  readonly thread = input.required<CommentThread>();
  /** Whether the block that it is about is no longer in the text. */
  readonly gone = input.required<boolean>();

  protected readonly t = inject(TEXTS);
  private readonly conversation = inject(Conversation);
  private readonly blocks = inject(BlocksOnPage);
  private readonly kept = inject(KeptComments);
  private readonly messages = inject(Messages);
  /** Lives on when the thread moves to those that are done, and this one goes. */
  private readonly injector = inject(EnvironmentInjector);

  protected readonly elementId = computed(() => threadId(this.thread().id));
  protected readonly replyName = computed(() => `comment-reply-${this.thread().id}`);
  protected readonly replying = signal<'asked' | 'resumed' | null>(null);
  protected readonly unit = computed(() => this.conversation.detail()?.unit.name ?? '');
  protected readonly first = computed(() => this.thread().comments[0]!);
  /** About the county's own text both audiences are the same people: nothing is to be told apart. */
  protected readonly sameReaders = computed(() => {
    const detail = this.conversation.detail();
    return detail?.unit.id === detail?.reviewUnit.id;
  });

  ngOnInit(): void {
    void this.resume();
  }

  private async resume(): Promise<void> {
    if ((await this.kept.find(this.replyName())) && !this.replying()) this.replying.set('resumed');
  }

  protected isAnswered(comment: Comment): boolean {
    const { comments } = this.thread();
    const after = comments.slice(comments.indexOf(comment) + 1);
    return after.some(({ author }) => author.accountId !== comment.author.accountId);
  }

  protected toText(): void {
    this.blocks.focus(this.thread().blockId!);
  }

  protected readonly reply = async (_: Audience, saying: Saying): Promise<void> => {
    await this.conversation.reply(this.thread().id, saying);
    this.endReply();
  };

  protected endReply(): void {
    this.replying.set(null);
    this.focus(`${this.elementId()}-reply`);
  }

  protected async resolve(resolved: boolean): Promise<void> {
    try {
      await this.conversation.resolve(this.thread().id, resolved);
      // It moves to those that are done, or back: focus goes along.
      this.focus(this.elementId());
    } catch (error) {
      this.messages.failed(error);
    }
  }

  private focus(id: string): void {
    const toIt = () => {
      const element = document.getElementById(id);
      // What is folded away can't have the focus.
      element?.closest('details')?.setAttribute('open', '');
      element?.focus();
    };
    afterNextRender(toIt, { injector: this.injector });
  }
}
