import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DOCUMENT, Injectable, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import type { Audience, Colleague, CommentThread, ContributionDetail } from '@samsyn/domain';
import { audiences, audiencesOf, commentSubject } from '@samsyn/domain/rules';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { subjectOf } from '../contribution/situation.js';
import { OpenDrafts } from '../draft/open-drafts.js';
import { TEXTS } from '../i18n/texts.js';
import { Live } from '../live/live.js';
import type { BlockRemarks } from '../rich-text/block-remarks.js';
import { Session } from '../session/session.js';
import { BlocksOnPage } from './blocks-on-page.js';

/** What is said, as its writer sends it. */
export interface Saying {
  readonly text: string;
  readonly mentions: readonly string[];
}

/** What a new thread is to be about. */
export interface Topic {
  readonly blockId: string | null;
  readonly quote: string | null;
}

/**
 * What people say about one contribution, on the page that shows it: read, kept up to date and told to the texts beside
 * it. `ConversationPlace` provides it.
 */
@Injectable()
export class Conversation implements BlockRemarks {
  private readonly api = inject(Api);
  private readonly access = inject(Access);
  private readonly session = inject(Session);
  private readonly drafts = inject(OpenDrafts);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly blocks = inject(BlocksOnPage);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly t = inject(TEXTS);

  private readonly shown = signal<ContributionDetail | null>(null);
  private readonly said = signal<readonly CommentThread[] | null>(null);
  private readonly failure = signal<unknown>(null);
  private readonly topic = signal<Topic | null>(null);
  private colleaguesAsked: Promise<readonly Colleague[]> | undefined;
  /** Where the person was when they began to write. */
  private cameFrom: HTMLElement | null = null;

  readonly detail = this.shown.asReadonly();
  readonly threads = this.said.asReadonly();
  readonly error = this.failure.asReadonly();
  /** What the new thread that is being written is about; null while none is. */
  readonly composing = this.topic.asReadonly();

  private readonly subject = computed(() => {
    const detail = this.shown();
    return detail && subjectOf(detail);
  });
  /** Whether there is anything that this person may read here. */
  readonly readable = computed(() => {
    const subject = this.subject();
    return (
      subject !== null &&
      audiences.some((audience) => this.access.ability().can('read', commentSubject(subject, audience)))
    );
  });
  /** For whom this person may begin a thread, the narrowest first. */
  readonly audiences = computed((): readonly Audience[] => {
    const [subject, detail] = [this.subject(), this.shown()];
    return subject ? audiencesOf(this.access.ability(), subject, detail!.revision !== null) : [];
  });
  readonly open = computed(() => this.audiences().length > 0);
  readonly counts = computed(() => {
    const counts = new Map<string, number>();
    for (const { blockId, resolved } of this.said() ?? [])
      if (blockId !== null && !resolved) counts.set(blockId, (counts.get(blockId) ?? 0) + 1);
    return counts;
  });
  /** Who is signed in. */
  readonly me = computed(() => this.session.me()?.accountId ?? '');

  constructor() {
    inject(Live).follow(
      (event) => event.kind === 'comment' && event.contributionId === this.shown()?.id,
      () => void this.look(true),
    );
  }

  /** Shows what is said about a contribution, anew when it has moved on. */
  show(detail: ContributionDetail): void {
    const other = this.shown()?.id !== detail.id;
    this.shown.set(detail);
    if (other) {
      this.said.set(null);
      this.topic.set(null);
      this.colleaguesAsked = undefined;
    }
    void this.look(false);
  }

  /** Reads what is said now. */
  async look(announced: boolean): Promise<void> {
    const id = this.shown()?.id;
    if (id === undefined || !this.readable()) return;
    try {
      const threads = await this.api.comments(id);
      if (this.shown()?.id !== id) return;
      const before = this.said();
      this.failure.set(null);
      this.said.set(threads);
      if (announced && before) this.announceNew(before, threads);
    } catch (error) {
      // What was read stays to be read.
      if (this.said() === null) this.failure.set(error);
    }
  }

  /** Everybody who can be mentioned; asked for when somebody is about to be. */
  colleagues(): Promise<readonly Colleague[]> {
    this.colleaguesAsked ??= this.api.colleagues(this.shown()!.id).catch((error: unknown) => {
      this.colleaguesAsked = undefined;
      throw error;
    });
    return this.colleaguesAsked;
  }

  /** Opens the form for a new thread, about a block or the section as a whole. */
  begin(blockId: string | null): void {
    if (!this.open()) return;
    this.cameFrom = this.document.activeElement as HTMLElement | null;
    this.topic.set({ blockId, quote: blockId === null ? null : this.blocks.wordsOf(blockId) });
  }

  /** Takes up what was begun on an earlier visit; focus stays where it is. */
  takeUp(topic: Topic): void {
    this.cameFrom = null;
    this.topic.set(topic);
  }

  /** Closes the form; focus goes back to where the person came from. */
  leave(): void {
    this.topic.set(null);
    this.goBack();
  }

  read(blockId: string): void {
    const thread = this.said()?.find((one) => one.blockId === blockId && !one.resolved);
    if (thread) this.document.getElementById(threadId(thread.id))?.focus();
  }

  async beginThread(audience: Audience, { text, mentions }: Saying): Promise<void> {
    const { blockId } = this.topic()!;
    // What stands on the screen has to be on the server before one can point to it.
    if (blockId !== null) await this.drafts.flush();
    const thread = await this.api.beginThread(this.shown()!.id, {
      ...{ audience, blockId, text, mentions: [...mentions] },
    });
    this.put(thread);
    this.say('comment.sent');
    this.leave();
  }

  async reply(threadId: string, { text, mentions }: Saying): Promise<void> {
    this.put(await this.api.replyInThread(threadId, { text, mentions: [...mentions] }));
    this.say('comment.sent');
  }

  async resolve(threadId: string, resolved: boolean): Promise<void> {
    this.put(await this.api.resolveThread(threadId, { resolved }));
    this.say(resolved ? 'comment.resolvedNow' : 'comment.reopenedNow');
  }

  async change(comment: { id: string; version: number }, { text, mentions }: Saying): Promise<void> {
    this.put(
      await this.api.changeComment(comment.id, { basedOn: comment.version, text, mentions: [...mentions] }),
    );
    this.say('comment.sent');
  }

  async remove({ id, version }: { id: string; version: number }): Promise<void> {
    this.put(await this.api.changeComment(id, { basedOn: version, text: null, mentions: [] }));
    this.say('comment.removedNow');
  }

  async markRead(commentId: string): Promise<void> {
    await this.api.markCommentRead(commentId);
    const seen = (thread: CommentThread): CommentThread => ({
      ...thread,
      comments: thread.comments.map((one) => (one.id === commentId ? { ...one, unread: false } : one)),
    });
    this.said.update((threads) => threads?.map(seen) ?? null);
  }

  /** Says politely what has happened. */
  say(
    key:
      'comment.sent' | 'comment.resolvedNow' | 'comment.reopenedNow' | 'comment.removedNow' | 'comment.read',
  ) {
    void this.announcer.announce(this.t(key), 'polite');
  }

  private put(thread: CommentThread): void {
    this.said.update((threads) => {
      const known = (threads ?? []).some(({ id }) => id === thread.id);
      return known
        ? threads!.map((one) => (one.id === thread.id ? thread : one))
        : [...(threads ?? []), thread];
    });
  }

  private announceNew(before: readonly CommentThread[], now: readonly CommentThread[]): void {
    const known = new Set(before.flatMap(({ comments }) => comments.map(({ id }) => id)));
    const fresh = now
      .flatMap(({ comments }) => comments)
      .filter(({ id, author }) => !known.has(id) && author.accountId !== this.me());
    const latest = fresh.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
    if (!latest) return;
    const words = this.t.count('comment.new', fresh.length, { name: latest.author.name });
    void this.announcer.announce(words, 'polite');
  }

  private goBack(): void {
    const to = this.cameFrom;
    this.cameFrom = null;
    if (to) afterNextRender(() => to.isConnected && to.focus(), { injector: this.injector });
  }
}

/** The id of a thread's element. */
export const threadId = (id: string) => `thread-${id}`;
