import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a PDF's structure tree, with the text that stands in it and not in an element below. */
export interface Element {
  readonly role: string;
  readonly alt: string | undefined;
  readonly children: readonly (Element | string)[];
}

/** A PDF as a reader's program sees it. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  /** From the XMP packet, by prefixed name. */
  readonly xmp: (name: string) => unknown;
  readonly language: string | null;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  /** Titles of the bookmarks, with those below them. */
  readonly outline: readonly Bookmark[];
  /** The structure tree, page by page. */
  readonly pages: readonly Element[];
  readonly links: readonly { readonly url: string; readonly contents: string }[];
  /** What is outside the structure: running headers and decorations. */
  readonly artifacts: readonly string[];
}

/** A bookmark and those below it. */
export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a PDF back with a reader of its own. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const flag = (map: unknown, name: string) => (map as Map<string, unknown> | null)?.get(name) === true;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1).then(readPage)),
  );
  const read: ReadPdf = {
    info: info as Record<string, unknown>,
    xmp: (name) => metadata?.get(name),
    language: (info as { Language?: string }).Language ?? null,
    marked: flag(await pdf.getMarkInfo(), 'Marked'),
    showsTitle: flag(await pdf.getViewerPreferences(), 'DisplayDocTitle'),
    outline: (await pdf.getOutline()) ?? [],
    pages: pages.map(({ tree }) => tree),
    links: pages.flatMap(({ links }) => links),
    artifacts: pages.map(({ artifacts }) => artifacts),
  };
  await task.destroy();
  return read;
}

type Tree = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;

async function readPage(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items)
    if ('str' in item) {
      const id = open.findLast((one) => one) ?? '';
      texts.set(id, `${texts.get(id) ?? ''}${item.hasEOL ? ' ' : ''}${item.str}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { id?: string }).id);
  const annotations = (await page.getAnnotations()) as { url?: string; contentsObj?: { str: string } }[];
  return {
    tree: elementOf(await page.getStructTree(), texts),
    links: annotations.flatMap(({ url, contentsObj }) =>
      url ? [{ url, contents: contentsObj?.str ?? '' }] : [],
    ),
    artifacts: texts.get('') ?? '',
  };
}

function elementOf(tree: Tree | null, texts: ReadonlyMap<string, string>): Element {
  const children = (tree?.children ?? []).flatMap((child): (Element | string)[] => {
    if ('role' in child) return [elementOf(child, texts)];
    const text = texts.get((child as { id: string }).id);
    return text === undefined ? [] : [text];
  });
  return { role: tree?.role ?? '', alt: (tree as { alt?: string } | null)?.alt, children };
}

/** Every element below, depth first. */
export function elementsIn(element: Element): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsIn(child)],
  );
}

/** The text within an element, in reading order, with single spaces. */
export function textIn(element: Element, skip: (element: Element) => boolean = () => false): string {
  const parts = (one: Element): string[] =>
    skip(one) ? [] : one.children.flatMap((child) => (typeof child === 'string' ? [child] : parts(child)));
  return parts(element).join('').replaceAll(/\s+/g, ' ').trim();
}
