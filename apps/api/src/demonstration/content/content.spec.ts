import { describe, expect, it } from '@jest/globals';
import { neighbourPlan } from './neighbour-county.js';
import { demoPeople, rspMembers, skanePeople, vacantSeats } from './people.js';
import { plan2021 } from './plan-2021.js';
import { plan2023 } from './plan-2023.js';
import { countyNotes2023, userOrganisations2023 } from './round-2023.js';
import {
  healthExaminationSeries,
  sentenceSeries,
  series2021,
  suicide65Series,
  suicideSeries,
} from './series.js';
import type { DemoPlan, DemoSection, DemoSeries } from './types.js';
import { demoUnits, municipalities, subRegions } from './units.js';
import { userOrganisations2021 } from './user-organisations-2021.js';

const sectionsOf = (plan: DemoPlan): DemoSection[] => plan.focusAreas.flatMap((area) => area.sections);
const slotsOf = ({ slots }: DemoSection) => [
  slots.shortTermGoals,
  slots.shortTermIndicators,
  slots.longTermGoals,
  slots.longTermIndicators,
];
const indicatorsOf = ({ slots }: DemoSection) =>
  [...slots.shortTermIndicators, ...slots.longTermIndicators].flatMap((line) =>
    'key' in line ? [line] : [],
  );
const duplicates = (keys: string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);

const unitKeys = new Set(demoUnits.map((unit) => unit.key));
const personKeys = new Set(demoPeople.map((person) => person.key));
const sections2021 = sectionsOf(plan2021);
const sections2023 = sectionsOf(plan2023);

describe('the plan of 2021', () => {
  it('has five focus areas and twenty sections', () => {
    expect(plan2021.focusAreas.map((area) => area.sections.length)).toEqual([4, 1, 6, 7, 2]);
  });

  it('has forty goal slots and forty indicator slots, none of them empty', () => {
    const slots = sections2021.flatMap(slotsOf);
    expect(slots).toHaveLength(80);
    expect(slots.filter((slot) => slot.length === 0)).toEqual([]);
  });

  it('says fifteen times that a line is missing, once for a goal', () => {
    const missing = (lines: object[]) => lines.filter((line) => 'gap' in line && line.gap === 'missing');
    expect(missing(sections2021.flatMap((section) => slotsOf(section).flat<object[]>()))).toHaveLength(15);
    expect(sections2021.filter((section) => missing(section.slots.longTermGoals).length > 0)).toHaveLength(1);
  });

  it('has every kind of gap, and one slot where an indicator stands beside a missing one', () => {
    const gaps = sections2021.flatMap((section) => slotsOf(section).flat<object[]>());
    const kinds = new Set(gaps.flatMap((line) => ('gap' in line ? [line.gap] : [])));
    expect([...kinds].sort()).toEqual(['missing', 'needsSpecification', 'notDeveloped', 'toBeDeveloped']);
    const mixed = sections2021
      .flatMap(slotsOf)
      .filter((slot) => slot.length > 1 && slot.some((line) => 'gap' in line && line.gap === 'missing'));
    expect(mixed).toHaveLength(1);
  });

  it('has notes for years and spans, and four not carried out because of the pandemic', () => {
    const notes = sections2021.flatMap((section) => section.notes);
    const spans = (from: number, to: number) => notes.filter((n) => n.from === from && n.to === to).length;
    expect(notes.filter((note) => note.from !== undefined).length).toBeGreaterThanOrEqual(59);
    expect([spans(2019, 2021), spans(2020, 2021)]).toEqual([4, 5]);
    const covid = notes.filter(
      (note) => note.gap === 'notCarriedOut' && note.reason === 'På grund av covid-19.',
    );
    expect(covid.map((note) => [note.from, note.to])).toEqual(Array(4).fill([2020, 2021]));
  });
});

describe('keys', () => {
  it('are unique among units, people, sections and indicators', () => {
    expect(duplicates(demoUnits.map((unit) => unit.key))).toEqual([]);
    expect(duplicates(demoPeople.map((person) => person.key))).toEqual([]);
    expect(duplicates(demoPeople.map((person) => person.email))).toEqual([]);
    expect(duplicates([...sections2021, ...sections2023].map((section) => section.key))).toEqual([]);
    for (const plan of [plan2021, plan2023, neighbourPlan]) {
      expect(
        duplicates(
          sectionsOf(plan)
            .flatMap(indicatorsOf)
            .map((line) => line.key),
        ),
      ).toEqual([]);
    }
  });

  it('point at something: notes at an indicator of their section', () => {
    const dangling = [...sections2021, ...sections2023].flatMap((section) => {
      const keys = indicatorsOf(section).map((line) => line.key);
      const notes = section.key === countyNotes2023.section ? countyNotes2023.notes : section.notes;
      return notes.filter(({ target }) => 'indicator' in target && !keys.includes(target.indicator));
    });
    expect(dangling).toEqual([]);
  });

  it('point at something: units at parents, seats at units, series at indicators', () => {
    const keys = sections2021.flatMap(indicatorsOf).map((line) => line.key);
    expect(demoUnits.filter((unit) => unit.parent !== null && !unitKeys.has(unit.parent))).toEqual([]);
    const seats = [...demoPeople.flatMap((person) => person.seats), ...vacantSeats];
    expect(seats.filter((seat) => !unitKeys.has(seat.unit))).toEqual([]);
    expect(series2021.filter((series) => !keys.includes(series.indicator))).toEqual([]);
  });

  it('point at something: feedback at a section, a question, a person of that unit and a convenor', () => {
    for (const [feedback, sections] of [
      [userOrganisations2021, sections2021],
      [userOrganisations2023, sections2023],
    ] as const) {
      for (const item of feedback) {
        const section = sections.find(({ key }) => key === item.section);
        const author = demoPeople.find(({ key }) => key === item.by);
        expect(section).toBeDefined();
        expect(author?.seats.some((seat) => seat.unit === item.unit && seat.role === 'representative')).toBe(
          true,
        );
        if (item.question) expect(section?.questions?.map(({ key }) => key)).toContain(item.question);
        if (item.reply) expect(personKeys).toContain(item.reply.by);
      }
    }
    expect(userOrganisations2021.filter((item) => item.kind === 'reservation')).toHaveLength(1);
    expect(userOrganisations2023.some((item) => item.reply)).toBe(true);
    expect(userOrganisations2023.some((item) => !item.reply)).toBe(true);
  });
});

describe('the series', () => {
  const total = (series: DemoSeries | undefined): number =>
    Math.round(Object.values(series?.points ?? {}).reduce((sum, value) => sum + Number(value), 0) * 100) /
    100;

  it('add up to the printed figures', () => {
    expect(suicideSeries.map(total)).toEqual([13863, 1750, 138.34, 131.35]);
    expect(total(suicide65Series)).toBe(321);
    expect(total(healthExaminationSeries)).toBe(14722);
    expect(sentenceSeries.map(total)).toEqual([29, 84, 63]);
  });

  it('agree with a population that rises smoothly', () => {
    const [, counts, , rates] = suicideSeries;
    const people = [2013, 2021].map((year) =>
      Math.round((Number(counts?.points[year]) / Number(rates?.points[year])) * 100_000),
    );
    expect(people).toEqual([1_268_564, 1_395_349]);
  });
});

describe('units and people', () => {
  it('has 33 municipalities in six sub-regions', () => {
    expect(municipalities).toHaveLength(33);
    expect(new Set(municipalities.map((unit) => unit.parent))).toEqual(
      new Set(subRegions.map((unit) => unit.key)),
    );
  });

  it('has seventeen seats in the regional group, one of them vacant', () => {
    const held = skanePeople.flatMap((person) => person.seats).filter((seat) => seat.group === 'rsp');
    const seats = [...held, ...vacantSeats];
    expect([seats.length, vacantSeats.length, rspMembers.length]).toEqual([17, 1, 16]);
    const inUnits = (...units: string[]) => seats.filter((seat) => units.includes(seat.unit)).length;
    const perSubRegion = subRegions.map((unit) => inUnits(unit.key));
    expect(perSubRegion).toEqual([2, 2, 2, 2, 1, 1]);
    expect([inUnits('primarvarden'), inUnits('psykiatri-habilitering-hjalpmedel'), inUnits('skane')]).toEqual(
      [1, 2, 2],
    );
    expect(inUnits('nsph-skane', 'schizofreniforbundet-skane')).toBe(2);
  });

  it('has reserved addresses only', () => {
    expect(demoPeople.filter((person) => !/^[a-z.-]+@(skane|granne)\.example$/.test(person.email))).toEqual(
      [],
    );
  });
});

describe('the plan of 2023', () => {
  it('has three numbered sections, each with its pick-list', () => {
    expect(sections2023.map((section) => section.number)).toEqual(['3.3', '3.5', '3.6']);
    expect(sections2023.map((section) => section.exampleActivities?.length)).toEqual([9, 4, 13]);
  });

  it('keeps lineages from 2021', () => {
    const lineages = sections2021.map((section) => section.lineage);
    expect(sections2023.filter((section) => !lineages.includes(section.lineage))).toEqual([]);
  });
});
