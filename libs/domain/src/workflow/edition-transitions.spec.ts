import { abilityFor } from '../access/ability.js';
import type { EditionSubject } from '../access/subjects.js';
import type { Role } from '../seat/seat.js';
import { aSeat } from '../testing/builders.js';
import { idOf } from '../testing/ids.js';
import { decideEdition, type EditionDecisionInput } from './decide-edition.js';
import { adoptedStates } from './edition-transitions.js';
import { editionStates, EditionTransitionName, type EditionState } from './edition-state.js';

const everything: EditionDecisionInput = {
  comment: 'A comment.',
  stops: 0,
  sealed: true,
  decision: { date: '2026-11-22', registryNumber: 'RS 2026-0001' },
};
function attempt(role: Role, name: EditionTransitionName, state: EditionState, input = everything): string {
  const edition: EditionSubject = { kind: 'Edition', id: idOf('edition'), rootId: idOf('county'), state };
  const decision = decideEdition(abilityFor({ seats: [aSeat(role, 'county')] }), edition, name, input);
  return decision.ok ? decision.to : decision.refusal;
}

describe('an edition', () => {
  // By hand from the design: compiled → adopted → published → withdrawn; sent back until it is published.
  const table = `
                    compiled    adopted     sentBack    published   withdrawn
    decider  adopt     adopted     wrongState  wrongState  wrongState  wrongState
    decider  sendBack  sentBack    sentBack    wrongState  wrongState  wrongState
    decider  publish   forbidden   forbidden   forbidden   forbidden   forbidden
    decider  withdraw  forbidden   forbidden   forbidden   forbidden   forbidden
    convenor adopt     forbidden   forbidden   forbidden   forbidden   forbidden
    convenor sendBack  forbidden   forbidden   forbidden   forbidden   forbidden
    convenor publish   wrongState  published   wrongState  wrongState  wrongState
    convenor withdraw  wrongState  wrongState  wrongState  withdrawn   wrongState`;
  const rows = table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/));

  it.each(rows)('is moved by a %s with %s from each state as the table says', (role, name, ...expected) => {
    expect(editionStates.map((state) => attempt(role as Role, name as EditionTransitionName, state))).toEqual(
      expected,
    );
  });

  it('is moved by nobody else', () => {
    for (const role of [
      'contributor',
      'contact',
      'representative',
      'treasurer',
      'administrator',
      'reader',
    ] as const)
      for (const name of EditionTransitionName.options)
        for (const state of editionStates) expect(attempt(role, name, state)).toBe('forbidden');
  });

  it('is adopted with a date and registry number, and sent back and withdrawn with a comment', () => {
    expect(attempt('decider', 'adopt', 'compiled', { stops: 0, sealed: true, comment: 'x' })).toBe(
      'decisionRequired',
    );
    expect(attempt('decider', 'sendBack', 'compiled', { stops: 0, sealed: true, comment: ' ' })).toBe(
      'commentRequired',
    );
    expect(attempt('convenor', 'withdraw', 'published', { stops: 0, sealed: true })).toBe('commentRequired');
    expect(attempt('convenor', 'publish', 'adopted', { stops: 0, sealed: true })).toBe('published');
  });

  it('is not published while it holds what the law does not let be published; all else is as before', () => {
    const stopped = { ...everything, stops: 1 };
    expect(attempt('convenor', 'publish', 'adopted', stopped)).toBe('notPublishable');
    expect(attempt('convenor', 'publish', 'compiled', stopped)).toBe('wrongState');
    expect(attempt('reader', 'publish', 'adopted', stopped)).toBe('forbidden');
    expect(attempt('decider', 'adopt', 'compiled', stopped)).toBe('adopted');
    expect(attempt('decider', 'sendBack', 'adopted', stopped)).toBe('sentBack');
    expect(attempt('convenor', 'withdraw', 'published', stopped)).toBe('withdrawn');
  });

  it('is not published before its files are sealed; all else is as before', () => {
    const unsealed = { ...everything, sealed: false };
    expect(attempt('convenor', 'publish', 'adopted', unsealed)).toBe('notSealed');
    expect(attempt('convenor', 'publish', 'compiled', unsealed)).toBe('wrongState');
    expect(attempt('reader', 'publish', 'adopted', unsealed)).toBe('forbidden');
    expect(attempt('decider', 'adopt', 'compiled', unsealed)).toBe('adopted');
    expect(attempt('decider', 'sendBack', 'adopted', unsealed)).toBe('sentBack');
    expect(attempt('convenor', 'withdraw', 'published', unsealed)).toBe('withdrawn');
  });

  it('tells whoever may not of nothing else that is wrong', () => {
    expect(attempt('reader', 'adopt', 'published', { stops: 0, sealed: true })).toBe('forbidden');
  });

  it('holds its contributions while it stands as adopted: not when sent back or withdrawn', () => {
    expect(adoptedStates).toEqual(['adopted', 'published']);
  });
});
