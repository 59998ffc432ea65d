import type { Refusal } from '../workflow/refusal.js';
import { states, transitionNames } from '../workflow/states.js';
import type { TransitionName, State } from '../workflow/state.js';
import { refusalCases } from './golden-refusals.js';
import { cases, grids } from './golden-table.js';
import type { GoldenSeat, GoldenUnit } from './golden-world.js';

/** What comes of it: `ok`, or the refusal's code. */
export type Expected = 'ok' | Refusal;
/** What a person sees of a contribution, least first; each includes those before it. */
export type Sight = 'nothing' | 'status' | 'text' | 'write';
export type Wrong =
  | 'noComment'
  | 'blankComment'
  | 'noHash'
  | 'staleHash'
  | 'ownText'
  | 'theirText'
  | 'inTheirPlace'
  | 'inMyPlace'
  | 'openChildren'
  | 'adopted'
  | 'incomplete'
  | 'notOpen';

/** A person, by the seats that they hold, and a contribution. */
export interface GoldenCase {
  readonly who: string;
  readonly relation: string;
  readonly seats: readonly GoldenSeat[];
  readonly of: GoldenUnit;
  readonly sees: Readonly<Record<State, Sight>>;
}

/** One cell of the golden table. */
export interface GoldenRow extends GoldenCase {
  readonly state: State;
  readonly transition: TransitionName;
  readonly wrong: readonly Wrong[];
  readonly expected: Expected;
}

const lines = (table: string): string[] => table.trim().split('\n');
const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());
const parts = (cell: string): string[] => (cell === '–' ? [] : cell.split('+').map((part) => part.trim()));

/** A grid's cells by transition and state. */
function readGrid(grid: string): Map<string, Expected> {
  const [head, ...rows] = grid.replace(/^\n/, '').split('\n');
  const columns = head!.trim().split(/\s+/);
  return new Map(
    rows.flatMap((row) => {
      const [transition, ...expected] = row.trim().split(/\s+/);
      return columns.map((state, at) => [`${transition} ${state}`, expected[at] as Expected] as const);
    }),
  );
}

function readCases(): (GoldenCase & { may: string })[] {
  return lines(cases)
    .slice(1)
    .map((line) => {
      const [who, relation, seats, of, may, ...sees] = cells(line);
      const sight = (at: number) => (sees[at] === '–' ? 'nothing' : sees[at]) as Sight;
      return {
        who: who!,
        relation: relation!,
        seats: parts(seats!) as GoldenSeat[],
        of: of as GoldenUnit,
        may: may!,
        sees: Object.fromEntries(states.map((state, at) => [state, sight(at)])) as Record<State, Sight>,
      };
    });
}

/** Who stands where, and what they see: the table's cases without its transitions. */
export function goldenCases(): GoldenCase[] {
  return readCases().map(({ may: _, ...rest }) => rest);
}

/** Every cell of the table: who × relation × state × transition. Nothing is `wrong` in them. */
export function goldenRows(): GoldenRow[] {
  return readCases().flatMap(({ may, ...rest }) => {
    const grid = readGrid(grids[may as keyof typeof grids]);
    return states.flatMap((state) =>
      transitionNames.map((transition) => ({
        ...rest,
        state,
        transition,
        wrong: [],
        expected: grid.get(`${transition} ${state}`)!,
      })),
    );
  });
}

/** The table's second page: the same people, with something `wrong`. */
export function goldenRefusals(): GoldenRow[] {
  const known = goldenCases();
  return lines(refusalCases)
    .slice(1)
    .map((line) => {
      const [who, relation, state, transition, wrong, expected] = cells(line);
      const found = known.find((one) => one.who === who && one.relation === relation);
      if (!found) throw new RangeError(`No such case: ${who} ${relation}`);
      return {
        ...found,
        state: state as State,
        transition: transition as TransitionName,
        wrong: parts(wrong!) as Wrong[],
        expected: expected as Expected,
      };
    });
}

/** A row in words, for the name of a test. */
export function rowName(row: GoldenRow): string {
  const wrong = row.wrong.length ? ` (${row.wrong.join(', ')})` : '';
  return `${row.who} / ${row.relation}: ${row.transition} when ${row.state}${wrong} → ${row.expected}`;
}
