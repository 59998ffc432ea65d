import type { ReportDocument } from '@samsyn/domain';
import type { EditionMeta } from '../edition-meta.js';
import { enumeration, labels, swedishDate } from '../labels.js';
import { runningTitle } from '../running-title.js';
import { markOf } from '../text.js';
import type { Print } from './node.js';

/** The cover, the running header and what the file says of itself. */
export function front(
  document: ReportDocument,
  { number, decision }: EditionMeta,
  print: (text: string) => string,
): Omit<Print, 'before' | 'body'> {
  const facts: (readonly [string, string | null | undefined])[] = [
    ...(document.facts ?? []).map(({ term, text }) => [term, swedishDate(text)] as const),
    [labels.date, swedishDate(document.date)],
    [labels.edition, number === undefined ? null : String(number)],
    [labels.decision, decision && labels.decided(decision)],
    [labels.registryNumber, decision?.registryNumber],
  ];
  return {
    title: print(document.title) || labels.service,
    subtitle: print(document.subtitle),
    author: document.owners.map(print),
    owners: print(enumeration(document.owners)),
    date: dayOf(document.date),
    header: print(runningTitle(document)),
    facts: facts.flatMap(([term, value]) => (value ? [[term, print(value)] as const] : [])),
    banner: markOf(document)?.text ?? null,
    long: document.contents !== false,
    words: { contents: labels.contents, table: labels.tableWord, figure: labels.figureWord },
  };
}

/** A day that there is, whatever is written. */
function dayOf(date: string): Print['date'] {
  const time = Date.parse(date);
  const day = new Date(Number.isNaN(time) ? 0 : time);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}
