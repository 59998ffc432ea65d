import { describe, expect, it } from '@jest/globals';
import type { Revision } from '@samsyn/domain';
import { emptyContent } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { aDetail } from '../contribution/test/detail.js';
import { comparisons } from './compared.js';

const version = (number: number): Revision => ({
  id: idOf(`version ${number}`),
  number,
  hash: `hash ${number}`,
  authors: [],
  createdAt: '2023-09-10T10:00:00Z',
  content: emptyContent,
});
type Changes = Parameters<typeof aDetail>[0];
const compared = (changes: Changes, read: number | null = null) =>
  comparisons(aDetail({ revision: version(3), ...changes }), read ? version(read) : null).map(
    ({ why, revision }) => `${why} ${revision.number}`,
  );
const county = { unit: { id: idOf('county'), name: 'Skåne' } };

describe('what a submitted text is compared with', () => {
  it('is what was returned, and besides what the reader saw last', () => {
    const both = { previousRevision: version(1), previousReturned: true, seenRevision: version(2) };
    expect(compared(both)).toEqual(['returned 1', 'seen 2']);
    expect(compared({ ...both, ...county })).toEqual(['seen 2', 'returned 1']);
    expect(compared({ ...both, seenRevision: version(1) })).toEqual(['returned 1']);
  });

  it('is what the reader saw last, rather than the version before', () => {
    expect(compared({ previousRevision: version(2), seenRevision: version(1) })).toEqual(['seen 1']);
    expect(compared({ previousRevision: version(2) })).toEqual(['previous 2']);
    expect(compared({})).toEqual([]);
  });

  it('is first of all what was read on the page before it changed', () => {
    expect(compared({ previousRevision: version(1), previousReturned: true }, 2)).toEqual([
      'read 2',
      'returned 1',
    ]);
    expect(compared({}, 3)).toEqual([]);
    expect(compared({ revision: null, previousRevision: version(1) }, 2)).toEqual([]);
  });
});
