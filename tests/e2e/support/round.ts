import type { Board, Plan, Round, Unit } from '@samsyn/domain';
import type { Api } from './sessions.js';

/** A round that a test has for itself. */
export interface OwnRound {
  readonly id: string;
  readonly title: string;
  /** The contribution's id of a unit in the round's one section. */
  of(unit: string): string;
  readonly sectionId: string;
}

const days = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

/** Calls for reports on one section of the newest plan, from the units of these names. */
export async function callRound(
  convenor: Api,
  title: string,
  { section = 'Samsjuklighet', units = ['Sydost', 'Skåne'] } = {},
): Promise<OwnRound> {
  const [plans, all] = await Promise.all([convenor.get<Plan[]>('plans'), convenor.get<Unit[]>('units')]);
  const plan = await convenor.get<Plan>(`plans/${plans[0]!.id}`);
  const { id: sectionId } = only(
    plan.focusAreas.flatMap(({ sections }) => sections),
    (one) => one.title === section,
  );
  const unitIds = new Map(units.map((name) => [name, only(all, (unit) => unit.name === name).id]));
  const round = await convenor.post<Round>('rounds', {
    planId: plan.id,
    kind: 'statusReport',
    year: plan.year,
    title,
    opens: days(-7),
    deadline: days(14),
    sectionIds: [sectionId],
    unitIds: [...unitIds.values()],
  });
  const { cells } = await convenor.get<Board>(`rounds/${round.id}/board`);
  return {
    id: round.id,
    title,
    sectionId,
    of: (name) => only(cells, ({ unitId }) => unitId === unitIds.get(name)).id,
  };
}

function only<T>(all: readonly T[], wanted: (one: T) => boolean): T {
  const found = all.filter(wanted);
  if (found.length !== 1) throw new Error(`Found ${found.length} instead of one.`);
  return found[0]!;
}
