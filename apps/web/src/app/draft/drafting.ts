import { computed, signal, type Signal } from '@angular/core';
import type { Present } from '@samsyn/domain';
import { canonicalJson } from '@samsyn/domain/rules';
import type { SharedText } from '../live/presence.js';
import type { Autosave, SaveState } from './autosave.js';
import type { LeftCopy } from './local-drafts.js';

/** Two texts of which a person has to choose, and how they came to be two. */
export interface TwoTexts<T> {
  readonly why: 'found' | 'conflict';
  /** When the text that was found in this browser was written. */
  readonly at: string | null;
  readonly theirs: T;
  readonly mine: T;
}

/** Which of two texts is taken. */
export type Choice = 'theirs' | 'mine' | 'both';

/** What has happened to the text by other ways than writing, until it is written in again. */
export type DraftEvent<T> =
  /** A copy in this browser was taken up; it was written at `at`, ISO 8601. */
  | { readonly kind: 'restored'; readonly at: string }
  /** Somebody else saved, and theirs is shown. */
  | { readonly kind: 'taken' }
  /** One of two texts was chosen; `other` is the one that was not. */
  | { readonly kind: 'chosen'; readonly choice: 'theirs' | 'mine'; readonly other: T };

/** A part of a text, under the heading that its writer knows it by. */
export interface TextPart {
  readonly key: string;
  readonly heading: string;
  readonly text: string;
}

/** What is particular to one kind of text. */
export interface TextKind<T> {
  /** The one text after the other. */
  readonly keepBoth: (theirs: T, mine: T) => T;
  /** What there is to read, to show how two texts differ. */
  readonly parts: (content: T) => readonly TextPart[];
  /** The text in the form in which the API takes it, where what stands in the form may be unfinished. */
  readonly sendable?: (content: T) => T;
}

/** A text while it is written: what stands in the form, whether it is saved, and the choice where there are two. */
export class Drafting<T> {
  private readonly written;
  private readonly left = signal<readonly LeftCopy<T>[]>([]);
  private readonly happened = signal<DraftEvent<T> | null>(null);
  readonly content: Signal<T>;
  readonly state: Signal<SaveState<T>>;
  readonly event = this.happened.asReadonly();
  readonly two = computed((): TwoTexts<T> | null => {
    const state = this.state();
    const written = this.content();
    if (state.kind === 'conflict')
      return { why: 'conflict', at: null, theirs: state.theirs.content, mine: written };
    const [found] = this.left();
    return found ? { why: 'found', at: found.draft.at, theirs: written, mine: found.draft.content } : null;
  });

  /** @param start the text on the server */
  constructor(
    private readonly kind: TextKind<T>,
    private readonly autosave: Autosave<T>,
    start: T,
    /** False when this browser could not keep its own copy. */
    readonly kept: Signal<boolean> = signal(true),
    private readonly shared: SharedText | null = null,
  ) {
    this.written = signal(start);
    this.content = this.written.asReadonly();
    this.state = autosave.state;
  }

  /** Who else has the text open. */
  get others(): readonly Present[] {
    return this.shared?.others() ?? [];
  }

  /** The version that the text on the server has. */
  get basedOn(): number {
    return this.autosave.stored.version;
  }

  write(content: T): void {
    this.written.set(content);
    this.happened.set(null);
    this.autosave.change(this.sendable(content));
    this.shared?.wrote();
  }

  /**
   * Takes up what another page of this browser left unsaved. Where nobody else has saved since, it is simply the newest
   * text; otherwise a person has to choose.
   */
  offer(copy: LeftCopy<T>): void {
    const { content, basedOn, ours, at } = copy.draft;
    if (same(content, this.sendable(this.content()))) return this.drop(copy);
    const stored = this.autosave.stored;
    const isNewer = basedOn === stored.version || ours.some((one) => same(one, stored.content));
    if (this.autosave.hasUnsaved || this.two() || !isNewer) {
      this.left.update((left) => [...left, copy]);
      return;
    }
    this.write(content);
    this.happened.set({ kind: 'restored', at });
    this.drop(copy);
  }

  /** Somebody else has saved while nothing here was unsaved: the text is theirs. */
  take(content: T): void {
    this.written.set(content);
    this.happened.set({ kind: 'taken' });
  }

  /** Ends the choice between two texts. */
  choose(choice: Choice): void {
    const two = this.two();
    if (!two) return;
    const { theirs, mine } = two;
    const chosen = choice === 'both' ? this.kind.keepBoth(theirs, mine) : { theirs, mine }[choice];
    if (two.why === 'conflict') {
      this.written.set(chosen);
      void this.autosave.settle(this.sendable(chosen));
    } else {
      const [found, ...others] = this.left();
      if (choice !== 'theirs') this.write(chosen);
      this.drop(found!);
      this.left.set(others);
    }
    this.happened.set(
      choice === 'both' ? null : { kind: 'chosen', choice, other: choice === 'mine' ? theirs : mine },
    );
  }

  /** Takes back a choice between two texts: the other one it is, and that can be taken back as well. */
  undo(): void {
    const event = this.happened();
    if (event?.kind !== 'chosen') return;
    const [choice, other] = [event.choice === 'mine' ? 'theirs' : 'mine', this.content()] as const;
    this.write(event.other);
    this.happened.set({ kind: 'chosen', choice, other });
  }

  /** How the texts differ, part by part. */
  parts(content: T): readonly TextPart[] {
    return this.kind.parts(content);
  }

  /** Somebody else may have saved. */
  lookAgain(): Promise<void> {
    return this.autosave.lookAgain();
  }

  /** Saves now. Resolves to whether all is saved. */
  flush(): Promise<boolean> {
    return this.autosave.flush();
  }

  /** Lets go of a copy, once this page's own has taken its place. */
  private drop(copy: LeftCopy<T>): void {
    this.autosave.keepCopy();
    copy.drop();
  }

  private sendable(content: T): T {
    return this.kind.sendable ? this.kind.sendable(content) : content;
  }
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
