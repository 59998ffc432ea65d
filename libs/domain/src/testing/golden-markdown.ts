import { states, transitionNames } from '../workflow/states.js';
import { goldenCases, goldenRefusals, goldenRows, type GoldenRow } from './golden-rows.js';

/** Aligned as Prettier would, so that the page is left as it is. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((cells) => cells[at]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line);
}

/** The golden table as a page for people: `docs/golden-table.md`. */
export function goldenMarkdown(): string {
  const byCase = Map.groupBy(goldenRows(), ({ who, relation }) => `${who} / ${relation}`);
  return [
    '# Who may do what, when',
    '',
    'Made from `libs/domain/src/testing/golden-table.ts` and `golden-refusals.ts`, where the words are explained;',
    'edit those. `ok` is allowed, anything else is the code of the refusal.',
    '',
    '## What one sees of a contribution',
    '',
    ...table(
      ['who', 'relation', 'seats', 'contribution of', ...states],
      goldenCases().map((one) => [
        one.who,
        one.relation,
        one.seats.join(' + ') || 'none',
        one.of,
        ...states.map((state) => one.sees[state]),
      ]),
    ),
    '',
    '## What one may do',
    '',
    'Whoever is not listed may do nothing: every transition is `forbidden` in every state.',
    '',
    ...[...byCase].flatMap(([name, rows]) =>
      rows.some(({ expected }) => expected !== 'forbidden')
        ? [`### ${name}`, '', ...table(['transition', ...states], grid(rows)), '']
        : [],
    ),
    '## When something is wrong',
    '',
    ...table(
      ['who', 'relation', 'state', 'transition', 'wrong', 'answer'],
      goldenRefusals().map((row) => [
        row.who,
        row.relation,
        row.state,
        row.transition,
        row.wrong.join(', '),
        row.expected,
      ]),
    ),
    '',
  ].join('\n');
}

function grid(rows: readonly GoldenRow[]): string[][] {
  return transitionNames.map((transition) => [
    transition,
    ...states.map(
      (state) => rows.find((row) => row.transition === transition && row.state === state)!.expected,
    ),
  ]);
}
