import { describe, expect, it } from '@jest/globals';
import { idOf } from '@samsyn/domain/testing';
import { arranged, textAbove } from './arranged.js';
import { candidates, fromBelow } from './bulk.js';
import { aCountyDraft, aReviewed } from './test/reviewed.js';

const city = { id: idOf('unit Staden'), name: 'Staden' };
const north = aReviewed('Nord', 'Nords ord.');
const south = aReviewed('Syd', '', { state: 'draft', revision: null });
const school = aReviewed('Skolan', 'Skolans ord.', {
  reviewUnit: city,
  ancestorIds: [city.id, north.unit.id, idOf('county')],
});
const county = aCountyDraft('Länets ord.');
const names = (all: readonly { unit: { name: string } }[]) => all.map(({ unit }) => unit.name);
const me = { seats: [{ role: 'convenor', unitId: idOf('county') }] } as never;

describe('a section’s contributions', () => {
  it('are parted into what one reviews, what is not there yet, what others review, and one’s own', () => {
    const parts = arranged([school, county, south, north], me);
    expect(names(parts.reviewed)).toEqual(['Nord']);
    expect(names(parts.missing)).toEqual(['Syd']);
    expect(names(parts.further)).toEqual(['Skolan']);
    expect(names(parts.own)).toEqual(['Skåne']);
  });

  it('are taken into the text of the nearest unit above that one writes for', () => {
    const own = { ...aCountyDraft('Nords egna ord.'), id: idOf('own'), unit: north.unit };
    expect(textAbove(school, [county, own])?.id).toBe(own.id);
    expect(textAbove(north, [county, own])?.id).toBe(county.id);
    expect(textAbove(county, [county, own])).toBeNull();
  });
});

describe('what may be approved together', () => {
  const refusals = new Map([
    [school.id, 'forbidden'],
    [county.id, 'selfApproval'],
  ] as const);
  const found = (seen: string[], remarked: string[] = [], childrenOpen: string[] = []) =>
    candidates(
      [north, { ...aReviewed('Mitt', 'x'), seen: true }, school, { ...county, revision: north.revision }],
      (one) => refusals.get(one.id) ?? (childrenOpen.includes(one.id) ? 'childrenOpen' : null),
      new Set(seen),
      new Set(remarked),
    ).map(({ one, barrier, doubt }) => [one.unit.name, barrier, doubt]);

  it('is what waits for the reader and has been on the screen, today or before', () => {
    expect(found([])).toEqual([
      ['Nord', 'unseen', null],
      ['Mitt', null, null],
      ['Skåne', 'selfApproval', null],
    ]);
    expect(found([north.revision!.id])[0]).toEqual(['Nord', null, null]);
  });

  it('says what makes one doubt: comments, begun or not dealt with, and texts below that are open', () => {
    expect(found([north.revision!.id], [north.id], [idOf('Mitt')]).slice(0, 2)).toEqual([
      ['Nord', null, 'remarked'],
      ['Mitt', null, 'childrenOpen'],
    ]);
    const commented = candidates(
      [{ ...north, seen: true, openThreads: 2 }],
      () => null,
      new Set(),
      new Set(),
    );
    expect(commented[0]?.doubt).toBe('commented');
  });

  it('begins furthest down the tree', () => {
    expect(names(fromBelow([county, north, school]))).toEqual(['Skolan', 'Nord', 'Skåne']);
  });
});
