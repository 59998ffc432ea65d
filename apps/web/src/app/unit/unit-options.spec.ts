import { describe, expect, it } from '@jest/globals';
import type { Unit } from '@samsyn/domain';
import { placesFor, unitOptions } from './unit-options.js';

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

describe('where a unit may lie', () => {
  it('is under something larger that goes on, and never under itself', () => {
    const all = [
      { id: 'county', parentId: null, kind: 'county', endedFrom: null },
      { id: 'a', parentId: 'county', kind: 'subRegion', endedFrom: null },
      { id: 'town', parentId: 'a', kind: 'municipality', endedFrom: null },
      { id: 'school', parentId: 'town', kind: 'administration', endedFrom: null },
      { id: 'class', parentId: 'school', kind: 'administration', endedFrom: null },
      { id: 'b', parentId: 'county', kind: 'subRegion', endedFrom: '2024-01-01' },
      { id: 'c', parentId: 'county', kind: 'subRegion', endedFrom: null },
    ] as Unit[];
    const places = (id: string) =>
      placesFor(
        all.find((one) => one.id === id)!,
        all,
      ).map((one) => one.id);
    expect(places('town')).toEqual(['county', 'a', 'c']);
    expect(places('school')).toEqual(['county', 'a', 'town', 'c']);
    expect(places('class')).toEqual(['county', 'a', 'town', 'school', 'c']);
    expect(places('a')).toEqual(['county']);
    expect(places('county')).toEqual([]);
  });
});
