import type { Board, Plan, Round, RoundList, Unit } from '@samsyn/domain';
import type { Api } from './sessions.js';

/** A round with the ids that addresses are made of. */
export interface KnownRound {
  readonly id: string;
  readonly title: string;
  section(title?: string): string;
  unit(name: string): string;
  /** A unit's contribution to a section. */
  of(unit: string, section?: string): string;
}

const usual = 'Samsjuklighet';
const days = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

/** Calls for reports on one section of the newest plan, or several, from the units of these names: a round to have for oneself. */
export async function callRound(
  convenor: Api,
  title: string,
  {
    section = usual,
    sections: titles = [section],
    units = ['Sydost', 'Skåne'],
  }: { section?: string; sections?: string[]; units?: string[] } = {},
): Promise<KnownRound> {
  const [plans, all] = await Promise.all([convenor.get<Plan[]>('plans'), convenor.get<Unit[]>('units')]);
  const plan = await convenor.get<Plan>(`plans/${plans[0]!.id}`);
  const sections = plan.focusAreas.flatMap((area) => area.sections);
  const { id } = await convenor.post<Round>('rounds', {
    planId: plan.id,
    kind: 'statusReport',
    year: plan.year,
    title,
    opens: days(-7),
    deadline: days(14),
    sectionIds: titles.map((name) => only(sections, (one) => one.title === name).id),
    unitIds: units.map((name) => only(all, (unit) => unit.name === name).id),
  });
  return known(await convenor.get<Board>(`rounds/${id}/board`));
}

/** The round of this title, as somebody who may see all of it knows it. */
export async function findRound(convenor: Api, title: string): Promise<KnownRound> {
  const { id } = only(await convenor.get<RoundList>('rounds'), (round) => round.title === title);
  return known(await convenor.get<Board>(`rounds/${id}/board`));
}

function known({ round, cells, sections, units }: Board): KnownRound {
  const section = (title = usual) => only(sections, (one) => one.title === title).id;
  return {
    id: round.id,
    title: round.title,
    section,
    unit: (name) => only(units, (unit) => unit.name === name).id,
    of: (name, title) => {
      const unitId = only(units, (unit) => unit.name === name).id;
      return only(cells, (cell) => cell.unitId === unitId && cell.sectionId === section(title)).id;
    },
  };
}

function only<T>(all: readonly T[], wanted: (one: T) => boolean): T {
  const found = all.filter(wanted);
  if (found.length !== 1) throw new Error(`Found ${found.length} instead of one.`);
  return found[0]!;
}
