import {
  Component,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { Audience, CommentThread } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { BlocksOnPage } from './blocks-on-page.js';
import { CommentComposer } from './comment-composer.js';
import { CommentThreadView } from './comment-thread-view.js';
import { Conversation, threadId, type Saying } from './conversation.js';
import { KeptComments } from './kept-comments.js';

/** What is said about the contribution that its `appConversation` shows: open threads in the order of the text, done ones folded. */
@Component({
  selector: 'app-comment-panel',
  imports: [CommentComposer, CommentThreadView, Failure, Loading, MatButton],
  templateUrl: './comment-panel.html',
  styleUrl: './comment-panel.scss',
})
export class CommentPanel {
  protected readonly t = inject(TEXTS);
  protected readonly conversation = inject(Conversation);
  private readonly blocks = inject(BlocksOnPage);
  private readonly kept = inject(KeptComments);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);

  /** The blocks of the texts beside, as they stood when something was last said; null until they have been looked at. */
  private readonly order = signal<readonly string[] | null>(null);
  protected readonly key = computed(() => this.conversation.detail()?.id ?? '');
  protected readonly newName = computed(() => `comment-new-${this.key()}`);
  protected readonly openThreads = computed(() =>
    (this.conversation.threads() ?? [])
      .filter(({ resolved }) => !resolved)
      .toSorted((a, b) => this.placeOf(a) - this.placeOf(b)),
  );
  protected readonly doneThreads = computed(() =>
    (this.conversation.threads() ?? []).filter(({ resolved }) => resolved).toReversed(),
  );
  protected readonly doneShown = signal(false);
  /** Whether the form was asked for, and not taken up from an earlier visit. */
  protected readonly asked = signal(true);

  constructor() {
    effect(() => {
      const threads = this.conversation.threads();
      untracked(() => afterNextRender(() => this.order.set(this.blocks.ids()), { injector: this.injector }));
      if (threads) untracked(() => this.arrive(threads));
    });
    effect(() => {
      const name = this.newName();
      untracked(() => void this.resume(name));
    });
    effect(() => {
      if (this.conversation.composing() === null) this.asked.set(true);
    });
  }

  protected isGone({ blockId }: CommentThread): boolean {
    const order = this.order();
    return blockId !== null && order !== null && !order.includes(blockId);
  }

  protected readonly begin = (audience: Audience, saying: Saying): Promise<void> =>
    this.conversation.beginThread(audience, saying);

  /** What is about the whole comes first, then in the order of the text, and last what the text no longer has. */
  private placeOf({ blockId }: CommentThread): number {
    if (blockId === null) return -1;
    const at = this.order()?.indexOf(blockId) ?? 0;
    return at === -1 ? Infinity : at;
  }

  /** A link led to one of the comments: focus goes there, and it has been read. */
  private arrive(threads: readonly CommentThread[]): void {
    const wanted: unknown = this.router.parseUrl(this.router.url).queryParams['comment'];
    if (wanted === this.arrivedAt) return;
    const thread = threads.find(({ comments }) => comments.some(({ id }) => id === wanted));
    if (!thread) return;
    this.arrivedAt = wanted;
    if (thread.resolved) this.doneShown.set(true);
    afterNextRender(() => document.getElementById(threadId(thread.id))?.focus(), { injector: this.injector });
    for (const { id, unread } of thread.comments)
      if (unread) void this.conversation.markRead(id).catch(() => undefined);
  }
  private arrivedAt: unknown = undefined;

  private async resume(name: string): Promise<void> {
    const kept = await this.kept.find(name);
    if (!kept || name !== this.newName() || this.conversation.composing()) return;
    this.asked.set(false);
    this.conversation.takeUp(kept.about ?? { blockId: null, quote: null });
  }
}
