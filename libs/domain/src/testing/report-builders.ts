import type { ContributionContent, Note } from '../contribution/content.js';
import { emptyContent } from '../contribution/answers.js';
import type { Observation, ReportedValue } from '../indicator/value.js';
import type { FocusArea, Goal, Indicator, Section, Slot } from '../plan/plan.js';
import type { CompileContribution, CompileFeedback, CompileInput } from '../report/compile-input.js';
import { richText } from '../rich-text/plain-paragraphs.js';
import { emptyFeedback } from '../feedback/empty-feedback.js';
import { idOf } from './ids.js';

/** A goal in an outline. */
export function aGoal(text: string): Goal {
  return { kind: 'goal', id: idOf(`goal ${text}`), text };
}

/** An indicator that is answered with a number and added up. `lineageId` is `idOf(text)`. */
export function anIndicator(text: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    kind: 'indicator',
    id: idOf(`line ${text}`),
    lineageId: idOf(text),
    text,
    valueType: 'number',
    aggregation: 'sum',
    measure: null,
    ...changes,
  };
}

/** A section with all four slots; `slots` gives the lines of some. */
export function aSection(
  title: string,
  slots: Partial<Record<Slot['kind'], Slot['lines']>> = {},
  changes: Partial<Section> = {},
): Section {
  const slot = (kind: Slot['kind']): Slot => ({ kind, lines: slots[kind] ?? [] });
  return {
    id: idOf(`section ${title}`),
    lineageId: idOf(title),
    title,
    strategyGoals: [],
    questions: [],
    slots: [
      slot('shortTermGoals'),
      slot('shortTermIndicators'),
      slot('longTermGoals'),
      slot('longTermIndicators'),
    ],
    ...changes,
  };
}

/** A focus area with these sections. */
export function aFocusArea(number: string, ...sections: readonly Section[]): FocusArea {
  return { id: idOf(`area ${number}`), number, title: `Område ${number}`, sections: [...sections] };
}

/** A county's note for a year, on the short-term goals unless said otherwise. */
export function aNote(years: number | [number, number], text: string, changes: Partial<Note> = {}): Note {
  const [from, to] = typeof years === 'number' ? [years, years] : years;
  const id = idOf(`note ${from} ${to} ${text}`);
  return { id, target: { slot: 'shortTermGoals' }, from, to, gap: null, body: richText(text), ...changes };
}

/** A value for an indicator, by the indicator's text. */
export function aValue(
  indicator: string,
  number: string | null,
  changes: Partial<Extract<ReportedValue, { kind: 'value' }>> = {},
): ReportedValue {
  const text = number ?? 'okänt';
  return { kind: 'value', indicatorId: idOf(indicator), text, number, quality: 'exact', ...changes };
}

/** An observed count, by the indicator's text. */
export function anObservation(
  indicator: string,
  area: string,
  year: number,
  number: string | null,
  changes: Partial<Observation> = {},
): Observation {
  return {
    indicatorId: idOf(indicator),
    area,
    year,
    measure: 'count',
    text: number ?? '',
    number,
    quality: 'exact',
    definition: null,
    source: 'Socialstyrelsen',
    ...changes,
  };
}

/** What a unit has answered for a section, by the section's title; approved unless said otherwise. */
export function aCompileContribution(
  section: string,
  unit: string,
  content: Partial<ContributionContent>,
  changes: Partial<CompileContribution> = {},
): CompileContribution {
  const name = `${unit}, ${section}`;
  return {
    id: idOf(name),
    sectionId: idOf(`section ${section}`),
    unit: { id: idOf(unit), name: unit },
    ancestorIds: [idOf('county')],
    state: 'approved',
    waived: false,
    revision: {
      id: idOf(`revision of ${name}`),
      number: 1,
      authors: [`Skribent i ${unit}`],
      content: { ...emptyContent, ...content },
    },
    approvedBy: 'Godkännare',
    approvedOn: '2026-11-01',
    ...changes,
  };
}

/** A user organisation's words on a section, by the section's title. */
export function aCompileFeedback(
  section: string,
  unit: string,
  text: string,
  changes: Partial<CompileFeedback> = {},
): CompileFeedback {
  return {
    id: idOf(`feedback ${unit} ${section}`),
    sectionId: idOf(`section ${section}`),
    unit,
    author: `Talesperson för ${unit}`,
    content: { ...emptyFeedback, body: richText(text) },
    reply: null,
    changes: '',
    ...changes,
  };
}

/** A report of these focus areas for 2026, with all their sections; the root unit is `county`. */
export function aCompileInput(
  focusAreas: readonly FocusArea[],
  changes: Partial<CompileInput> = {},
): CompileInput {
  return {
    title: 'Uppföljning 2026',
    subtitle: '',
    owners: ['Länet'],
    date: '2026-11-22',
    year: 2026,
    rootId: idOf('county'),
    plan: { id: idOf('plan'), title: 'Handlingsplan', focusAreas },
    sectionIds: focusAreas.flatMap(({ sections }) => sections.map(({ id }) => id)),
    noteYears: null,
    contributions: [],
    taken: [],
    observations: [],
    feedback: [],
    ...changes,
  };
}
