import { blockAttribute, type BlockRemarks } from './block-remarks.js';

/** Strokes of a speech bubble on 24 × 24. */
const bubble = 'M4 5h16v11h-9l-4 4v-4H4z';

interface Words {
  /** The language of the buttons' names, which may not be that of the text. */
  readonly language: string;
  begin(quote: string): string;
  read(count: number, quote: string): string;
}

/**
 * Puts a button at the end of each block of a text that is read: it leads to what is said about the block, or to saying
 * something. Buttons stay where they are when the numbers change, so that focus does too.
 */
export function markBlocks(text: HTMLElement, remarks: BlockRemarks, words: Words): void {
  const counts = remarks.counts();
  for (const block of text.querySelectorAll<HTMLElement>(`[${blockAttribute}]`)) {
    const id = block.getAttribute(blockAttribute)!;
    const count = counts.get(id) ?? 0;
    const known = buttonOf(block, id);
    if (count === 0 && !remarks.open()) {
      known?.remove();
      continue;
    }
    const button = known ?? newButton(block, id, remarks);
    const quote = wordsOf(block).slice(0, 60);
    button.lang = words.language;
    button.setAttribute('aria-label', count > 0 ? words.read(count, quote) : words.begin(quote));
    button.title = button.getAttribute('aria-label')!;
    button.classList.toggle('remarked', count > 0);
    button.querySelector('span')!.textContent = count > 0 ? String(count) : '';
  }
}

/** A block's own words, without those of its button. */
export function wordsOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll('button')) button.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function buttonOf(block: HTMLElement, id: string): HTMLButtonElement | null {
  const mine = `button[data-remarks-of="${CSS.escape(id)}"]`;
  const after = block.nextElementSibling;
  return (
    block.querySelector<HTMLButtonElement>(mine) ??
    (after?.matches(mine) ? (after as HTMLButtonElement) : null)
  );
}

function newButton(block: HTMLElement, id: string, remarks: BlockRemarks): HTMLButtonElement {
  const { ownerDocument: document } = block;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'remark-button';
  button.dataset['remarksOf'] = id;
  const [icon, path] = ['svg', 'path'].map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  );
  icon!.setAttribute('viewBox', '0 0 24 24');
  icon!.setAttribute('aria-hidden', 'true');
  path!.setAttribute('d', bubble);
  icon!.append(path!);
  button.append(icon!, document.createElement('span'));
  button.addEventListener('click', () => (remarks.counts().has(id) ? remarks.read(id) : remarks.begin(id)));
  // A paragraph can hold its button; beside other blocks it stands after them.
  if (block.matches('p')) block.append(button);
  else block.after(button);
  return button;
}
