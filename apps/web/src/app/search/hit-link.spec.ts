import { describe, expect, it } from '@jest/globals';
import type { Me, Role, SearchHit } from '@samsyn/domain';
import { abilityFor } from '@samsyn/domain/light';
import { aSeat } from '@samsyn/domain/testing';
import { hitLink } from './hit-link.js';

const context = { before: '', match: '', after: '' };
const place = { sectionTitle: '', unitName: '', roundTitle: '' };
const section = {
  kind: 'section',
  sectionId: 's',
  title: '',
  planTitle: '',
  roundId: 'r',
  contributionId: null,
  ...context,
} as const;
const unit = {
  kind: 'unit',
  unitId: 'u',
  unitKind: 'subRegion',
  name: '',
  parentName: null,
  roundId: 'r',
  ...context,
} as const;

function link(hit: SearchHit, role: Role = 'reader'): string | null {
  const seats = [aSeat(role, 'home')];
  const found = hitLink(hit, { seats } as unknown as Me, abilityFor({ seats }));
  return found && [found.path.join('/'), ...Object.entries(found.query ?? {}).flat()].join(' ');
}

describe('a hit leads', () => {
  it('from a section to one’s own text, else to where one reviews it, says something of it, or sees how far it is', () => {
    expect(link({ ...section, contributionId: 'c' }, 'contact')).toBe('/contributions/c');
    expect(link(section, 'convenor')).toBe('/rounds/r/sections/s/review');
    expect(link(section, 'representative')).toBe('/rounds/r/sections/s/feedback');
    expect(link(section)).toBe('/rounds/r/board');
    expect(link({ ...section, roundId: null })).toBeNull();
  });

  it('from a unit to its part of the newest board, and for those who look after it to its page', () => {
    expect(link(unit)).toBe('/rounds/r/board unit u');
    expect(link(unit, 'administrator')).toBe('/administration/units/u');
    expect(link({ ...unit, roundId: null })).toBeNull();
  });

  it('from feedback to where one writes or answers it, and from a comment to its place', () => {
    const feedback = {
      kind: 'feedback',
      feedbackId: 'f',
      roundId: 'r',
      sectionId: 's',
      ...place,
      ...context,
    } as const;
    expect(link(feedback, 'representative')).toBe('/rounds/r/sections/s/feedback');
    expect(link(feedback, 'convenor')).toBe('/rounds/r/feedback');
    expect(link({ kind: 'comment', commentId: 'm', authorName: '', ...place, ...context })).toBe(
      '/comments/m',
    );
  });
});
