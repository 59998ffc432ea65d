/** Deeper than any page that people read; what lies below is taken as words. */
const deepest = 150;

export interface Parsed {
  readonly document: Document;
  /** The page that it was copied from, where Windows says so. */
  readonly source: string | null;
}

/**
 * A clipboard's HTML as elements. The document has no window: no script runs and nothing is fetched. Windows puts a
 * header of its own before the HTML (`Version:0.9`, `StartHTML:`…), which some browsers pass on.
 */
export function parseHtml(html: string): Parsed {
  const begin = html.startsWith('Version:') ? Math.max(0, html.indexOf('<')) : 0;
  const source = /^SourceURL:(https?:\S+)/m.exec(html.slice(0, begin))?.[1] ?? null;
  const document = new DOMParser().parseFromString(html.slice(begin), 'text/html');
  levelOut(document);
  return { document, source };
}

/** Whoever walks the elements may do so by recursion: nothing lies deeper than `deepest`, and no word is gone. */
function levelOut(document: Document): void {
  const deep: Element[] = [];
  let depth = 0;
  for (let node: Element | null = document.body; node;) {
    if (depth === deepest) deep.push(node);
    const below: Element | null = depth < deepest ? node.firstElementChild : null;
    if (below) depth += 1;
    let next: Element | null = below;
    while (node && !next) {
      next = node === document.body ? null : node.nextElementSibling;
      if (!next) {
        node = node === document.body ? null : node.parentElement;
        depth -= 1;
      }
    }
    node = next;
  }
  for (const element of deep) {
    // Words can't stand between the rows of a table: there the whole table becomes words.
    const whole = element.matches('tbody, thead, tfoot, tr, td, th') ? element.closest('table')! : element;
    if (whole.isConnected) whole.replaceWith(...lines(whole));
  }
}

/** The words below an element, each on a line. */
function lines(element: Element): Node[] {
  const { ownerDocument: document } = element;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.textContent?.trim() && !text.parentElement?.matches('script, style'))
      found.push(document.createElement('br'), document.createTextNode(text.textContent));
  }
  return found;
}
