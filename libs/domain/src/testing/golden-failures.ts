import { abilityFor } from '../access/ability.js';
import type { AppAbility } from '../access/actions.js';
import type { decide } from '../workflow/decide.js';
import { goldenRefusals, goldenRows, rowName, type GoldenRow } from './golden-rows.js';
import { goldenActor, goldenInput, goldenSituation } from './golden-world.js';

/** Where a `decide` and the golden table disagree, in words; empty when every cell of both pages holds. */
export function goldenFailures(
  decideFn: typeof decide,
  rows: readonly GoldenRow[] = [...goldenRows(), ...goldenRefusals()],
): string[] {
  const abilities = new Map<string, AppAbility>();
  return rows.flatMap((row) => {
    const seats = row.seats.join();
    const ability = abilities.get(seats) ?? abilityFor(goldenActor(row));
    abilities.set(seats, ability);
    const decision = decideFn(ability, goldenSituation(row), row.transition, goldenInput(row));
    const got = decision.ok ? 'ok' : decision.refusal;
    return got === row.expected ? [] : [`${rowName(row)}, but got ${got}`];
  });
}
