import { describe, expect, it } from '@jest/globals';
import type { Unit } from '@samsyn/domain';
import { unitOptions } from './unit-options.js';

const units = [
  { id: '1', parentId: null, kind: 'county', name: 'Skåne' },
  { id: '2', parentId: '1', kind: 'subRegion', name: 'Nordväst' },
  { id: '3', parentId: '2', kind: 'municipality', name: 'Helsingborg' },
  { id: '5', parentId: '3', kind: 'administration', name: 'Skolförvaltningen, Helsingborg' },
  { id: '4', parentId: '1', kind: 'userOrganisation', name: 'NSPH' },
] as Unit[];

describe('units to choose from', () => {
  it('are told apart by what they lie under', () => {
    expect(unitOptions(units).map(({ text }) => text)).toEqual([
      'Skåne',
      'Nordväst',
      'Helsingborg (Nordväst)',
      'Skolförvaltningen, Helsingborg',
      'NSPH',
    ]);
  });

  it('may be some only', () => {
    expect(unitOptions(units, ({ kind }) => kind === 'municipality')).toEqual([
      { value: '3', text: 'Helsingborg (Nordväst)' },
    ]);
  });
});
