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
  const [year = 2000, month = 1, day = 1] = document.date.split('-').map(Number);
  return {
    title: print(document.title) || labels.service,
    subtitle: print(document.subtitle),
    author: document.owners.map(print),
    owners: print(enumeration(document.owners)),
    date: [year, month, day],
    header: print(runningTitle(document)),
    facts: facts.flatMap(([term, value]) => (value ? [[term, print(value)] as const] : [])),
    banner: markOf(document)?.text ?? null,
    long: document.contents !== false,
    words: { contents: labels.contents, table: labels.tableWord, figure: labels.figureWord },
  };
}
