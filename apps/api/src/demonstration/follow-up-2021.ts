import type { Note } from '@samsyn/domain';
import { plan2021 } from './content/plan-2021.js';
import type { DemoCell, DemoRound, DemoSection } from './content/types.js';
import { noteOf } from './texts.js';

/** The finished follow-up of 2021: the county's own text for every section of the plan. */
export const followUp2021: DemoRound = {
  key: 'uppfoljning-2021',
  unit: 'skane',
  plan: plan2021.key,
  name: 'Uppföljning 2021',
  kind: 'yearEnd',
  year: 2021,
  opens: '2022-01-17',
  deadline: '2022-06-30',
  sections: sections().map(({ key }) => key),
  participants: ['skane'],
  instructions: [],
};

function sections(): DemoSection[] {
  return plan2021.focusAreas.flatMap((area) => area.sections);
}

const convenors = ['sammankallande-region', 'sammankallande-kommun'];

/** The convenors write every other section each, and approve each other's. A section without notes says so. */
export const followUpCells: DemoCell[] = sections().map((section, at) => ({
  unit: 'skane',
  section: section.key,
  state: 'approved',
  author: convenors[at % 2]!,
  body: [],
  values: {},
  ...(section.notes.length === 0 && { notCarriedOut: 'Ingen uppföljning har gjorts av området för 2021.' }),
}));

/** The county's notes for a section, by year. */
export function followUpNotes(cell: DemoCell): Note[] {
  const section = sections().find(({ key }) => key === cell.section)!;
  return section.notes.map((note, at) =>
    noteOf(note, `${plan2021.key} ${section.key}`, at, followUp2021.year),
  );
}
