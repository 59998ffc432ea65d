/** Private to this conversion: no font has a sign for them, and no text of people has them. */
const [before, after] = ['\ue000', '\ue001'];

interface Level {
  readonly ordered: boolean;
  readonly start: number;
}

/**
 * Writes the number of each numbered paragraph into the document, between signs of our own: the library that makes HTML of
 * it knows that a list is numbered, but not that it goes on from an earlier one.
 */
export function withNumbers(document: string, numbering: string): string {
  const levels = levelsOf(numbering);
  const counts = new Map<string, number[]>();
  const seen = new Set<string>();
  return document.replaceAll(
    /<w:pPr>((?:(?!<w:pPr>)[\s\S])*?)<\/w:pPr>(?!<\/w:pPrChange>)/g,
    (whole, inside: string) => {
      const numId = /<w:numPr>[\s\S]*?<w:numId w:val="(\d+)"/.exec(inside)?.[1];
      const list = numId === undefined ? undefined : levels.get(numId);
      const level = Number(/<w:ilvl w:val="(\d+)"/.exec(inside)?.[1] ?? 0);
      if (!list || /<w:rPr>[\s\S]*<w:del /.test(inside)) return whole;
      const count = counts.get(list.counter) ?? [];
      // A list that is told to begin anew does so where it first appears.
      if (!seen.has(numId!)) for (const at of list.restarts) count.length = Math.min(count.length, at);
      seen.add(numId!);
      count.length = Math.min(count.length, level + 1);
      const { ordered, start } = list.levels[level] ?? { ordered: false, start: 1 };
      count[level] = count[level] === undefined ? start : count[level] + 1;
      counts.set(list.counter, count);
      return ordered ? `${whole}<w:r><w:t>${before}${count[level]}${after}</w:t></w:r>` : whole;
    },
  );
}

/** Gives the lists of the HTML the numbers that they begin with, and takes the signs away. */
export function startsFromNumbers(html: string): string {
  return html
    .replaceAll(/<ol><li>((?:<[^>]*>)*)\ue000(\d+)\ue001/g, (_whole, marks: string, number: string) =>
      Number(number) > 1 ? `<ol start="${number}"><li>${marks}` : `<ol><li>${marks}`,
    )
    .replaceAll(/\ue000\d+\ue001/g, '');
}

interface List {
  /** What counts: lists of one definition go on from each other. */
  readonly counter: string;
  readonly levels: readonly Level[];
  /** The levels that begin anew with this list. */
  readonly restarts: readonly number[];
}

function levelsOf(numbering: string): Map<string, List> {
  const value = (xml: string, name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(xml)?.[1];
  const definitions = new Map<string, Level[]>();
  for (const [, id, inside] of numbering.matchAll(
    /<w:abstractNum [^>]*?w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g,
  )) {
    const levels: Level[] = [];
    for (const [, at, level] of inside!.matchAll(/<w:lvl [^>]*?w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/g))
      levels[Number(at)] = {
        ordered: !['bullet', 'none'].includes(value(level!, 'numFmt') ?? 'decimal'),
        start: Number(value(level!, 'start') ?? 1),
      };
    definitions.set(id!, levels);
  }
  const lists = new Map<string, List>();
  for (const [, id, inside] of numbering.matchAll(/<w:num [^>]*?w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/g)) {
    const counter = value(inside!, 'abstractNumId') ?? '';
    const levels = [...(definitions.get(counter) ?? [])];
    const restarts: number[] = [];
    for (const [, at, override] of inside!.matchAll(
      /<w:lvlOverride w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvlOverride>/g,
    )) {
      const start = value(override!, 'startOverride');
      if (start === undefined) continue;
      restarts.push(Number(at));
      levels[Number(at)] = { ordered: levels[Number(at)]?.ordered ?? true, start: Number(start) };
    }
    lists.set(id!, { counter, levels, restarts });
  }
  return lists;
}
