import { Directive, effect, inject, input, untracked } from '@angular/core';
import type { ContributionDetail } from '@samsyn/domain';
import { BLOCK_REMARKS, isRemarkKey } from '../rich-text/block-remarks.js';
import { BlocksOnPage } from './blocks-on-page.js';
import { Conversation } from './conversation.js';

/**
 * The part of a page in which a contribution's text and the comments on it stand side by side. Texts in it are marked
 * where something is said about them; Ctrl+Alt+M, as in Word, says something about the block at the cursor.
 */
@Directive({
  selector: '[appConversation]',
  providers: [BlocksOnPage, Conversation, { provide: BLOCK_REMARKS, useExisting: Conversation }],
  host: { '(document:keydown)': 'onKeydown($event)' },
})
export class ConversationPlace {
  /** The contribution that is shown. */
  readonly appConversation = input.required<ContributionDetail>();

  private readonly conversation = inject(Conversation);
  private readonly blocks = inject(BlocksOnPage);

  constructor() {
    effect(() => {
      const detail = this.appConversation();
      untracked(() => this.conversation.show(detail));
    });
  }

  protected onKeydown(event: KeyboardEvent): void {
    if (!isRemarkKey(event) || event.defaultPrevented || !this.blocks.hasFocus()) return;
    event.preventDefault();
    this.conversation.begin(this.blocks.atCursor());
  }
}
