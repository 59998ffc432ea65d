import type { EditorNode } from '../rich-text/editor-node.js';
import { formatOf } from './format.js';
import { looseItem } from './loose-items.js';
import { paragraphsOf } from './paragraphs.js';
import { isSkipped } from './skipped.js';
import { isElement, nameOf, type Format, type Walk } from './walk.js';

const listNames = new Set(['ul', 'ol', 'menu', 'dir']);

export function isList(element: Element): boolean {
  return listNames.has(nameOf(element));
}

/**
 * A list as elements make it. Lists that stand between items, as Google Docs and Outlook write them, belong to the item
 * before. Word on the web gives each item a list of its own and says where it belongs: such items are gathered later.
 */
export function listOf(list: Element, format: Format, walk: Walk): EditorNode[] {
  const ordered = nameOf(list) === 'ol';
  const parts: EditorNode[] = [];
  const items: EditorNode[] = [];
  let start = Number(list.getAttribute('start') ?? 1);
  const below = (nested: EditorNode[]) => {
    const last = items.at(-1);
    if (last) last.content!.push(...nested);
    else if (nested.length > 0) items.push({ type: 'listItem', content: nested });
  };
  for (const child of childrenOf(list)) {
    if (!isElement(child)) {
      const loose = paragraphsOf([{ type: 'text', text: child.textContent ?? '' }]);
      if (loose.length > 0) items.push({ type: 'listItem', content: loose });
    } else if (isSkipped(child, walk)) continue;
    else if (isList(child)) below(listOf(child, formatOf(child, format, walk), walk));
    else if (placeInWord(child)) parts.push(looseOf(child, ordered, start, format, walk));
    else {
      const content = walk.blocksIn(child, formatOf(child, format, walk));
      const value = Number(child.getAttribute('value'));
      if (value > 0 && items.length === 0) start = value;
      if (content.length === 0) continue;
      if (content.every(({ type }) => type === 'bulletList' || type === 'orderedList')) below(content);
      else items.push({ type: 'listItem', content: withBox(child, content) });
    }
  }
  if (items.length > 0)
    parts.push({
      type: ordered ? 'orderedList' : 'bulletList',
      ...(ordered && { attrs: { start } }),
      content: items,
    });
  return parts;
}

/** Items that lie in boxes of their own are items all the same. */
function childrenOf(list: Element): Node[] {
  return [...list.childNodes].flatMap((child) => {
    const isBox =
      isElement(child) && nameOf(child) !== 'li' && !isList(child) && child.querySelector('li') !== null;
    return isBox ? childrenOf(child) : [child];
  });
}

function placeInWord(item: Element): boolean {
  return item.hasAttribute('data-listid') && item.hasAttribute('data-aria-level');
}

function looseOf(item: Element, ordered: boolean, start: number, format: Format, walk: Walk): EditorNode {
  return looseItem(
    {
      level: Number(item.getAttribute('data-aria-level')),
      list: item.getAttribute('data-listid')!,
      ordered,
      start,
      indent: Number.NaN,
    },
    walk.blocksIn(item, formatOf(item, format, walk)),
  );
}

/** An item that was ticked off, or waits for it, says so. */
function withBox(item: Element, content: EditorNode[]): EditorNode[] {
  if (item.getAttribute('role') !== 'checkbox') return content;
  const mark = { type: 'text', text: item.getAttribute('aria-checked') === 'true' ? '☑ ' : '☐ ' };
  const [first, ...rest] = content;
  return [{ ...first!, content: [mark, ...(first!.content ?? [])] }, ...rest];
}
