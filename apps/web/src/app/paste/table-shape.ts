import { nameOf, type Walk } from './walk.js';

/** The rows of a table, without those of tables in it. */
export function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) => {
    const name = nameOf(child);
    if (name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(name) ? rowsOf(child) : [];
  });
}

export function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => ['td', 'th'].includes(nameOf(child)));
}

/** Words in a cell on average beyond which a table without a frame lays out a page. */
const longCell = 120;

/** Whether a table only lays out a page: a frame, columns, a letter in a mail. */
export function isLayout(table: Element, rows: readonly Element[], walk: Walk): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  const cells = rows.flatMap(cellsOf);
  if (Math.max(0, ...rows.map((row) => cellsOf(row).length)) < 2) return true;
  if (cells.some((cell) => nameOf(cell) === 'th') || hasPart(table, 'caption') || hasPart(table, 'thead'))
    return false;
  if (table.querySelector('table')) return true;
  if (isFramed(table, cells, walk)) return false;
  const average = cells.reduce((sum, cell) => sum + (cell.textContent ?? '').trim().length, 0) / cells.length;
  const holdsPage = cells.some((cell) => cell.querySelector('h1, h2, h3, h4, img + *, p + p + p') !== null);
  return rows.length < 2 || average > longCell || holdsPage;
}

function hasPart(table: Element, name: string): boolean {
  return [...table.children].some((child) => nameOf(child) === name);
}

function isFramed(table: Element, cells: readonly Element[], walk: Walk): boolean {
  if (Number.parseInt(table.getAttribute('border') ?? '0', 10) > 0) return true;
  return [table, ...cells.slice(0, 2)].some((element) => {
    const style = walk.styleOf(element);
    return ['border', 'border-width', 'border-top', 'border-bottom', 'border-left'].some((name) =>
      /\b(?:solid|double|dotted|dashed|[1-9][\d.]*(?:px|pt))/.test(style.get(name) ?? ''),
    );
  });
}
