import { PdfFile } from './pdf-file.js';

/** What a cell is a heading of, if it is one. */
export type CellHeading = 'Row' | 'Column' | null;

/** What the typesetter has no way to say. */
export interface Finish {
  /** Of every cell of every table, in order. */
  readonly cellHeadings: readonly CellHeading[];
  /** The titles of links, by address. */
  readonly linkTitles: ReadonlyMap<string, string>;
}

/** Tags cells as headings where that is still to be done, gives links their titles, and has the title shown by every reader. */
export function finish(bytes: Buffer, { cellHeadings, linkTitles }: Finish): Buffer {
  const file = new PdfFile(bytes);
  if (cellHeadings.some((one) => one)) tagHeadings(file, cellHeadings);
  if (linkTitles.size > 0) titleLinks(file, linkTitles);
  showTitle(file);
  return file.bytes();
}

/** The typesetter writes it for PDF/UA alone. */
function showTitle(file: PdfFile): void {
  const catalog = file.object(file.root);
  if (catalog.includes('/DisplayDocTitle')) return;
  file.replace(
    file.root,
    catalog.replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true'),
  );
}

/** The typesetter tags the cells of a head that it repeats, and no others. */
function tagHeadings(file: PdfFile, headings: readonly CellHeading[]): void {
  const cells = cellsIn(file);
  if (cells.length !== headings.length)
    throw new Error(`The PDF has ${cells.length} cells of the ${headings.length} that were printed`);
  cells.forEach((number, index) => {
    const source = file.object(number);
    const of = headings[index];
    if (of && source.includes('/S /TD')) file.replace(number, asHeading(source, of));
  });
}

function asHeading(source: string, of: 'Row' | 'Column'): string {
  const heading = source.replace('/S /TD', '/S /TH');
  const scope = `/O /Table\n    /Scope /${of}`;
  if (heading.includes('/O /Table')) return heading.replace('/O /Table', scope);
  if (heading.includes('/A [')) return heading.replace('/A [', `/A [<<\n    ${scope}\n  >> `);
  return heading.replace('/S /TH', `/S /TH\n  /A [<<\n    ${scope}\n  >>]`);
}

/** The objects of all cells, in the order of the structure tree. */
function cellsIn(file: PdfFile): number[] {
  const found: number[] = [];
  const visit = (number: number): void => {
    const source = file.object(number);
    if (/\/S \/T[DH]\b/.test(source)) found.push(number);
    for (const child of childrenIn(source)) visit(child);
  };
  visit(Number(/\/StructTreeRoot (\d+) 0 R/.exec(file.object(file.root))?.[1]));
  return found;
}

/** The elements within an element; what stands on the page itself is told of in dictionaries and bare numbers. */
function childrenIn(source: string): number[] {
  const inside = /\/K (\[(?:[^\][<]|<<[^>]*>>)*\]|\d+ 0 R)/.exec(source)?.[1] ?? '';
  return Array.from(inside.replace(/<<[^>]*>>/g, '').matchAll(/(\d+) 0 R/g), ([, number]) => Number(number));
}

function titleLinks(file: PdfFile, titles: ReadonlyMap<string, string>): void {
  for (const number of file.numbers) {
    const source = file.object(number);
    if (!source.includes('/Subtype /Link')) continue;
    const title = titles.get(stringIn(source, 'URI')?.text ?? '');
    const contents = title === undefined ? undefined : stringIn(source, 'Contents');
    if (!contents) continue;
    const text = Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('hex').toUpperCase();
    file.replace(number, `${source.slice(0, contents.from)}<${text}>${source.slice(contents.to)}`);
  }
}

/** The string that stands under a name, and its place: in digits, or in parentheses, which may hold others. */
function stringIn(source: string, name: string): { text: string; from: number; to: number } | undefined {
  const begin = new RegExp(`/${name} (?=[<(])`).exec(source);
  if (!begin) return undefined;
  const from = begin.index + begin[0].length;
  if (source[from] === '<') {
    const to = source.indexOf('>', from) + 1;
    return { text: Buffer.from(source.slice(from + 1, to - 1), 'hex').toString(), from, to };
  }
  let [depth, to] = [0, from];
  do {
    if (source[to] === '(') depth += 1;
    else if (source[to] === ')') depth -= 1;
    else if (source[to] === '\\') to += 1;
    to += 1;
  } while (depth > 0 && to < source.length);
  return { text: source.slice(from + 1, to - 1).replace(/\\(.)/g, '$1'), from, to };
}
