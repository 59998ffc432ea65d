import { describe, expect, it } from '@jest/globals';
import type { Plan, Unit } from '@samsyn/domain';
import { keptOut, participants, sectionsOf } from './round-choices.js';

describe('what a round can ask about, and whom', () => {
  it('offers the plan’s sections by focus area', () => {
    const focusAreas = [
      { number: '1', title: 'Samverkan', sections: [{ id: 's', title: 'Ledning' }] },
      { number: '2', title: 'Tom', sections: [] },
    ] as unknown as Plan['focusAreas'];
    expect(sectionsOf({ focusAreas })).toEqual([
      { heading: '1 Samverkan', options: [{ value: 's', text: 'Ledning' }] },
    ]);
  });

  it('offers units by kind, and no user organisations', () => {
    const units = [
      { id: '1', parentId: null, kind: 'county', name: 'Skåne' },
      { id: '2', parentId: '1', kind: 'userOrganisation', name: 'NSPH' },
      { id: '3', parentId: '1', kind: 'subRegion', name: 'Sydost' },
    ] as Unit[];
    expect(participants(units).map(({ kind, options }) => [kind, options.map(({ text }) => text)])).toEqual([
      ['county', ['Skåne']],
      ['subRegion', ['Sydost']],
    ]);
  });

  it('knows what can’t be left out any more', () => {
    const all = [
      { id: 'a', written: true },
      { id: 'b', written: false },
      { id: 'c', written: true },
    ];
    expect(keptOut(all, ['c'])).toEqual([{ id: 'a', written: true }]);
    expect(keptOut(all, ['a', 'c'])).toEqual([]);
  });
});
