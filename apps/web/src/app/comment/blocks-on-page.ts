import { DOCUMENT, ElementRef, Injectable, inject } from '@angular/core';
import { wordsOf } from '../rich-text/block-markers.js';
import { blockAttribute } from '../rich-text/block-remarks.js';

/** The blocks of text that stand on a page within one element, in the editor or to be read. */
@Injectable()
export class BlocksOnPage {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly document = inject(DOCUMENT);

  /** Their ids, in the order in which they are read. */
  ids(): string[] {
    const all = [...this.host.nativeElement.querySelectorAll(`[${blockAttribute}]`)];
    return [...new Set(all.map((one) => one.getAttribute(blockAttribute)!))];
  }

  /** A block's words on one line; null where it is not there. */
  wordsOf(id: string): string | null {
    const block = this.find(id);
    return block && wordsOf(block);
  }

  /** Puts focus on a block: the cursor where it is being written, the element itself where it is read. */
  focus(id: string): void {
    const block = this.find(id);
    if (!block) return;
    const editor = block.closest<HTMLElement>('[contenteditable="true"]');
    if (editor) {
      editor.focus();
      this.document.getSelection()?.collapse(block, 0);
    } else {
      block.tabIndex = -1;
      block.focus();
    }
    block.scrollIntoView({ block: 'center' });
  }

  /** The block in which the cursor or the selection stands. */
  atCursor(): string | null {
    const { focusNode } = this.document.getSelection() ?? {};
    const { activeElement } = this.document;
    const within = (node: Node | null | undefined) =>
      this.host.nativeElement.contains(node ?? null) ? node : null;
    const at = within(
      activeElement?.matches('body') ? focusNode : (focusedIn(activeElement, focusNode) ?? activeElement),
    );
    const element = at instanceof Element ? at : at?.parentElement;
    return element?.closest(`[${blockAttribute}]`)?.getAttribute(blockAttribute) ?? null;
  }

  /** Whether what has focus, or the selection where nothing has, is here. */
  hasFocus(): boolean {
    const { activeElement } = this.document;
    const at = activeElement?.matches('body') ? this.document.getSelection()?.focusNode : activeElement;
    return this.host.nativeElement.contains(at ?? null);
  }

  private find(id: string): HTMLElement | null {
    return this.host.nativeElement.querySelector<HTMLElement>(`[${blockAttribute}="${CSS.escape(id)}"]`);
  }
}

/** The place of the selection, where it is in what has focus. */
function focusedIn(active: Element | null, selected: Node | null | undefined): Node | null {
  return active && selected && active.contains(selected) ? selected : null;
}
