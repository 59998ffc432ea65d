import { computed, signal, type Signal } from '@angular/core';
import type { Autosave, SaveState } from './autosave.js';
import type { LocalDraft } from './local-drafts.js';

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

/** What is particular to one kind of text. */
export interface TextKind<T> {
  /** The one text after the other. */
  readonly keepBoth: (theirs: T, mine: T) => T;
  /** The text in the form in which the API takes it, where what stands in the form may be unfinished. */
  readonly sendable?: (content: T) => T;
}

/** A text while it is written: what stands in the form, whether it is saved, and the choice where there are two. */
export class Drafting<T> {
  private readonly written;
  private readonly found;
  readonly content: Signal<T>;
  readonly state: Signal<SaveState<T>>;
  readonly two = computed((): TwoTexts<T> | null => {
    const found = this.found();
    const state = this.state();
    const written = this.content();
    if (found) return { why: 'found', at: found.at, theirs: written, mine: found.content };
    if (state.kind !== 'conflict') return null;
    return { why: 'conflict', at: null, theirs: state.theirs.content, mine: written };
  });

  /**
   * @param start the text on the server
   * @param found what an earlier visit left in this browser and never reached the server
   * @param discard lets go of what was found
   */
  constructor(
    private readonly kind: TextKind<T>,
    private readonly autosave: Autosave<T>,
    start: T,
    found: LocalDraft<T> | null,
    private readonly discard: () => void,
  ) {
    this.written = signal(start);
    this.content = this.written.asReadonly();
    this.found = signal(found);
    this.state = autosave.state;
  }

  /** The version that the text on the server has. */
  get basedOn(): number {
    return this.autosave.basedOn;
  }

  write(content: T): void {
    this.written.set(content);
    this.autosave.change(this.sendable(content));
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
      return;
    }
    this.found.set(null);
    if (choice === 'theirs') this.discard();
    else this.write(chosen);
  }

  /** Saves now. Resolves to whether all is saved. */
  flush(): Promise<boolean> {
    return this.autosave.flush();
  }

  private sendable(content: T): T {
    return this.kind.sendable ? this.kind.sendable(content) : content;
  }
}
