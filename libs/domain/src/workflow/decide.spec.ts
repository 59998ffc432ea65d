import { abilityFor } from '../access/ability.js';
import type { HeldSeat } from '../access/actions.js';
import { aSeat, aSituation, anActor, deciding } from '../testing/builders.js';
import { idOf } from '../testing/ids.js';
import { decide, type Situation } from './decide.js';
import { turns, writableStates } from './states.js';
import { transitions } from './transitions.js';
import type { TransitionName } from './state.js';

const convenor = aSeat('convenor', 'county');
const otherConvenor = aSeat('convenor', 'county', { seatId: idOf('convenor@county/2') });
const contact = aSeat('contact', 'subRegion');

/** What comes of it: the new state, or the refusal. */
function attempt(
  seats: readonly HeldSeat[],
  name: TransitionName,
  situation: Situation,
  sent: { comment?: string; revisionHash?: string; accountId?: string } = {},
): string {
  const actor = anActor(seats, sent.accountId);
  const decision = decide(abilityFor(actor), situation, name, {
    person: deciding(actor),
    comment: 'A comment.',
    revisionHash: situation.revision?.hash,
    ...sent,
  });
  return decision.ok ? decision.to : decision.refusal;
}

describe('four eyes', () => {
  it('lets nobody approve what they wrote, also as one of several authors', () => {
    const revision = { hash: 'h', authorIds: [idOf('a colleague'), idOf('person')], actedForIds: [] };
    expect(attempt([convenor], 'approve', aSituation({ revision }))).toBe('selfApproval');
  });

  it('lets nobody approve what their own unit wrote, whichever seat they use', () => {
    expect(attempt([convenor], 'approve', aSituation())).toBe('approved');
    for (const role of ['contributor', 'contact'] as const)
      expect(attempt([convenor, aSeat(role, 'subRegion')], 'approve', aSituation())).toBe('selfApproval');
  });

  it('lets the other convenor approve the county’s own text, though it is their own unit’s', () => {
    const county = { unitId: idOf('county') };
    const revision = { hash: 'h', authorIds: [idOf('convenor A')], actedForIds: [] };
    const situation = aSituation({ contribution: county, revision });
    expect(attempt([convenor], 'approve', situation, { accountId: idOf('convenor A') })).toBe('selfApproval');
    expect(attempt([otherConvenor], 'approve', situation, { accountId: idOf('convenor B') })).toBe(
      'approved',
    );
  });

  it('is not fooled by one person in both convenor seats', () => {
    const revision = { hash: 'h', authorIds: [idOf('person')], actedForIds: [] };
    const situation = aSituation({ contribution: { unitId: idOf('county') }, revision });
    expect(attempt([convenor, otherConvenor], 'approve', situation)).toBe('selfApproval');
  });

  it('follows the author to a new seat: who wrote it and left the unit may still not approve it', () => {
    const revision = { hash: 'h', authorIds: [idOf('moved')], actedForIds: [] };
    expect(attempt([convenor], 'approve', aSituation({ revision }), { accountId: idOf('moved') })).toBe(
      'selfApproval',
    );
  });

  it('keeps one person with two seats from approving two steps in a row', () => {
    const both = [contact, convenor];
    const below = aSituation({
      contribution: {
        unitId: idOf('municipality'),
        reviewUnitId: idOf('subRegion'),
        reviewerSeatIds: [contact.seatId],
      },
    });
    expect(attempt(both, 'approve', below)).toBe('approved');
    expect(attempt(both, 'approve', aSituation())).toBe('selfApproval');
  });
});

describe('the bottom-up gate', () => {
  it('approves nothing while a child is open, and all else goes on', () => {
    const situation = aSituation({ openChildren: 1 });
    expect(attempt([convenor], 'approve', situation)).toBe('childrenOpen');
    expect(attempt([convenor], 'startReview', situation)).toBe('inReview');
    expect(attempt([convenor], 'returnForChanges', situation)).toBe('returned');
  });

  it('opens when the last child is approved or waived', () => {
    expect(attempt([convenor], 'approve', aSituation({ openChildren: 0 }))).toBe('approved');
  });
});

describe('an approval', () => {
  it('names the revision that was read: text that changed meanwhile is not approved', () => {
    expect(attempt([convenor], 'approve', aSituation(), { revisionHash: 'older' })).toBe('staleRevision');
    expect(attempt([convenor], 'approve', aSituation(), { revisionHash: undefined })).toBe('staleRevision');
  });

  it('is not had by sending nothing where nothing was submitted', () => {
    expect(attempt([convenor], 'approve', aSituation({ revision: null }))).toBe('staleRevision');
  });
});

describe('what was returned', () => {
  it('comes again, and again, until it is approved', () => {
    const steps: [HeldSeat, TransitionName][] = [
      [contact, 'submit'],
      [convenor, 'startReview'],
      [convenor, 'returnForChanges'],
      [contact, 'submit'],
      [convenor, 'returnForChanges'],
      [contact, 'submit'],
      [convenor, 'approve'],
      [convenor, 'reopen'],
      [contact, 'submit'],
      [convenor, 'approve'],
    ];
    let state: Situation['contribution']['state'] = 'draft';
    for (const [seat, name] of steps) {
      expect(attempt([seat], name, aSituation({ contribution: { state } }))).toBe(transitions[name].to);
      state = transitions[name].to;
    }
    expect(state).toBe('approved');
  });

  it('needs a comment with words in it', () => {
    for (const comment of [undefined, '', '  \n\t'])
      expect(attempt([convenor], 'returnForChanges', aSituation(), { comment })).toBe('commentRequired');
  });

  it('can be written in by the unit, as a draft can and nothing else', () => {
    expect(writableStates).toEqual(['draft', 'returned']);
    expect(writableStates.every((state) => turns[state] === 'unit')).toBe(true);
  });
});

describe('withdrawing', () => {
  it('is for the unit, until the review has begun', () => {
    expect(attempt([contact], 'withdraw', aSituation())).toBe('draft');
    expect(attempt([contact], 'withdraw', aSituation({ contribution: { state: 'inReview' } }))).toBe(
      'wrongState',
    );
    expect(attempt([convenor], 'withdraw', aSituation())).toBe('forbidden');
  });
});

describe('reopening', () => {
  const contribution = { state: 'approved' } as const;

  it('is possible until an edition that holds it is adopted', () => {
    expect(attempt([convenor], 'reopen', aSituation({ contribution }))).toBe('returned');
    expect(attempt([convenor], 'reopen', aSituation({ contribution, inAdoptedEdition: true }))).toBe(
      'editionAdopted',
    );
  });

  it('needs a comment', () => {
    expect(attempt([convenor], 'reopen', aSituation({ contribution }), { comment: ' ' })).toBe(
      'commentRequired',
    );
  });
});

describe('the reviewers', () => {
  const newcomer = aSeat('convenor', 'county', { seatId: idOf('a seat made later') });

  it('are those of the submission: a seat that was made later in the same unit does not review it', () => {
    expect(attempt([newcomer], 'approve', aSituation())).toBe('forbidden');
    expect(attempt([newcomer], 'returnForChanges', aSituation())).toBe('forbidden');
  });

  it('stay the same when the unit is moved under another', () => {
    const moved = aSituation({ contribution: { reviewUnitId: idOf('elsewhere') } });
    expect(attempt([convenor], 'approve', moved)).toBe('approved');
    expect(attempt([aSeat('contact', 'elsewhere')], 'approve', moved)).toBe('forbidden');
  });

  it('hand the task to whoever holds the seat now', () => {
    expect(attempt([convenor], 'approve', aSituation(), { accountId: idOf('the successor') })).toBe(
      'approved',
    );
    expect(attempt([], 'approve', aSituation(), { accountId: idOf('the predecessor') })).toBe('forbidden');
  });
});

describe('submitting', () => {
  const contribution = { state: 'draft' } as const;

  it('needs complete answers and an open round, and the deadline does not stop it', () => {
    expect(attempt([contact], 'submit', aSituation({ contribution }))).toBe('submitted');
    expect(attempt([contact], 'submit', aSituation({ contribution, complete: false }))).toBe('incomplete');
    expect(attempt([contact], 'submit', aSituation({ contribution, open: false }))).toBe('notOpen');
  });
});
