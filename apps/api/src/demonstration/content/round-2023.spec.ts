import { describe, expect, it } from '@jest/globals';
import { neighbourCells, neighbourPlan, neighbourRound } from './neighbour-county.js';
import { demoPeople } from './people.js';
import { plan2023 } from './plan-2023.js';
import { cells2022, round2022 } from './round-2022.js';
import { cells2023, round2023 } from './round-2023.js';
import type { CellState, DemoCell, DemoPlan, DemoRound } from './types.js';
import { demoUnits } from './units.js';

const unitKeys = new Set(demoUnits.map((unit) => unit.key));

describe.each<[string, DemoRound, DemoCell[], DemoPlan]>([
  ['the round of September 2023', round2023, cells2023, plan2023],
  ['the follow-up of 2022', round2022, cells2022, plan2023],
  ['the second county’s round', neighbourRound, neighbourCells, neighbourPlan],
])('%s', (_name, round, cells, plan) => {
  const closed: CellState[] = ['approved', 'waived'];
  const hasBeenSubmitted: CellState[] = ['submitted', 'inReview', 'returned', 'approved'];
  const asked = (section: string): string[] =>
    plan.focusAreas
      .flatMap((area) => area.sections)
      .filter(({ key }) => key === section)
      .flatMap(({ slots }) => [...slots.shortTermIndicators, ...slots.longTermIndicators])
      .flatMap((line) => ('key' in line && line.valueType !== 'none' ? [line.key] : []));

  it('has one contribution for each participant and section', () => {
    const expected = round.participants.flatMap((unit) =>
      round.sections.map((section) => `${unit} ${section}`),
    );
    expect(cells.map((cell) => `${cell.unit} ${cell.section}`).sort()).toEqual(expected.sort());
    expect(round.participants.filter((unit) => !unitKeys.has(unit))).toEqual([]);
  });

  it('has approved a parent only where its children are approved or waived', () => {
    for (const cell of cells.filter(({ state }) => state === 'approved')) {
      const children = demoUnits.filter((unit) => unit.parent === cell.unit).map((unit) => unit.key);
      const open = cells.filter(
        (other) =>
          other.section === cell.section && children.includes(other.unit) && !closed.includes(other.state),
      );
      expect(open).toEqual([]);
    }
  });

  it('has complete answers wherever something was submitted, and values of asked indicators only', () => {
    for (const cell of cells) {
      const given = Object.keys(cell.values).sort();
      expect(asked(cell.section)).toEqual(expect.arrayContaining(given));
      if (hasBeenSubmitted.includes(cell.state) && !cell.notCarriedOut) {
        expect(cell.body.length).toBeGreaterThan(0);
        expect(given).toEqual(asked(cell.section).sort());
      }
    }
  });

  it('has an author of the unit for every text, and none for those not begun', () => {
    for (const cell of cells) {
      const begun = cell.state !== 'notStarted' && cell.state !== 'waived';
      const author = demoPeople.find(({ key }) => key === cell.author);
      expect(author?.seats.some((seat) => seat.unit === cell.unit) ?? false).toBe(begun);
      expect(cell.state === 'waived').toBe(cell.waivedBecause !== undefined);
      if (cell.state === 'returned') expect(cell.comments?.length).toBeGreaterThan(0);
    }
  });
});

describe('the contributions of September 2023', () => {
  it('are in every state', () => {
    const states = new Set(cells2023.map((cell) => cell.state));
    expect([...states].sort()).toEqual(
      ['approved', 'draft', 'inReview', 'notStarted', 'returned', 'submitted', 'waived'].sort(),
    );
  });

  it('hold one not carried out, one late and one that came back', () => {
    const count = (matches: (cell: DemoCell) => boolean) => cells2023.filter(matches).length;
    expect(count((cell) => cell.notCarriedOut !== undefined && cell.state === 'approved')).toBe(1);
    expect(count((cell) => cell.late === true)).toBe(1);
    expect(count((cell) => cell.earlierRevision !== undefined && cell.state === 'submitted')).toBe(1);
  });

  it('add up: Helsingborg’s approved values are its administrations’', () => {
    const number = (unit: string): number => {
      const value = cells2023.find((cell) => cell.unit === unit && cell.section === '3.3')?.values[
        'sip-utbildade'
      ];
      return value && 'text' in value ? Number(value.text) : 0;
    };
    const parts = demoUnits.filter((unit) => unit.parent === 'helsingborg').map((unit) => number(unit.key));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(number('helsingborg'));
  });
});
