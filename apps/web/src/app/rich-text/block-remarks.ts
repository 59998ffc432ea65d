import { InjectionToken, type Signal } from '@angular/core';

/**
 * What a page has to say about the blocks of its texts, by their ids. Editor and view ask for it where they stand; where
 * nobody gives it, texts are without remarks.
 */
export interface BlockRemarks {
  /** Whether this person may say something. */
  readonly open: Signal<boolean>;
  /** How many remarks a block has that are not done with. */
  readonly counts: Signal<ReadonlyMap<string, number>>;
  /** Somebody wants to say something about a block; null: about the whole. */
  begin(blockId: string | null): void;
  /** Somebody wants to read what is said about a block. */
  read(blockId: string): void;
}

export const BLOCK_REMARKS = new InjectionToken<BlockRemarks>('what is said about blocks of text');

/** The attribute by which a block's element carries the block's id, in the editor and in the view. */
export const blockAttribute = 'data-block';

/** Ctrl+Alt+M, as in Word. AltGr+M is another: it writes µ on a Swedish keyboard, and says that Ctrl and Alt are pressed. */
export function isRemarkKey(event: KeyboardEvent): boolean {
  return event.code === 'KeyM' && event.ctrlKey && event.altKey && !event.getModifierState('AltGraph');
}
