import { describe, expect, it } from '@jest/globals';
import type { Unit } from '@samsyn/domain';
import { branches, placeOf, type Branch } from './unit-tree.js';

const units = [
  { id: 'county', parentId: null, name: 'Skåne', endedFrom: null },
  { id: 'nw', parentId: 'county', name: 'Nordväst', endedFrom: '2024-01-01' },
  { id: 'hbg', parentId: 'nw', name: 'Helsingborg', endedFrom: null },
  { id: 'se', parentId: 'county', name: 'Sydost', endedFrom: null },
] as unknown as Unit[];

const names = (all: readonly Branch[]): unknown[] =>
  all.map(({ unit, children }) => (children.length ? [unit.name, names(children)] : unit.name));

describe('the tree of units', () => {
  it('has each under its parent, in the order given', () => {
    expect(names(branches(units))).toEqual([['Skåne', [['Nordväst', ['Helsingborg']], 'Sydost']]]);
  });

  it('leaves out what is not shown, with all below it', () => {
    expect(names(branches(units, ({ endedFrom }) => endedFrom === null))).toEqual([['Skåne', ['Sydost']]]);
  });

  it('knows a unit’s place among its siblings', () => {
    const { place, siblings } = placeOf(units[3]!, units);
    expect([place, siblings.map(({ id }) => id)]).toEqual([2, ['nw', 'se']]);
  });
});
