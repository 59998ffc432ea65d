import { abilityFor } from '../access/ability.js';
import type { decide } from '../workflow/decide.js';
import { goldenRefusals, goldenRows, rowName, type GoldenRow } from './golden-rows.js';
import { goldenActor, goldenInput, goldenSituation } from './golden-world.js';

/** Where a `decide` and the golden table disagree, in words; empty when every cell of both pages holds. */
export function goldenFailures(
  decideFn: typeof decide,
  rows: readonly GoldenRow[] = [...goldenRows(), ...goldenRefusals()],
): string[] {
  return rows.flatMap((row) => {
    const ability = abilityFor(goldenActor(row));
    const decision = decideFn(ability, goldenSituation(row), row.transition, goldenInput(row));
    const got = decision.ok ? 'ok' : decision.refusal;
    return got === row.expected ? [] : [`${rowName(row)}, but got ${got}`];
  });
}
