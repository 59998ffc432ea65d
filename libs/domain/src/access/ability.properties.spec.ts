import fc from 'fast-check';
import { audiences } from '../comment/audiences.js';
import { roles } from '../seat/roles.js';
import { idOf } from '../testing/ids.js';
import { editionStates, EditionTransitionName } from '../workflow/edition-state.js';
import { states, transitionNames } from '../workflow/states.js';
import { abilityFor } from './ability.js';
import type { Action, AppAbility, HeldSeat } from './actions.js';
import type { Subject } from './subjects.js';

const actions: readonly Action[] = [
  ...(['readStatus', 'read', 'readHistory', 'readDraft', 'write', 'waive', 'extendDeadline'] as const),
  ...(['remind', 'reply', 'compile', 'preview', 'create', 'change'] as const),
  ...transitionNames,
  ...EditionTransitionName.options,
];
// Few ids, so that units and seats often coincide; also across roots, which no honest row does.
const id = fc.constantFrom(...['a', 'b', 'c'].map(idOf));
const root = fc.constantFrom(...['root 1', 'root 2'].map(idOf));
const seat: fc.Arbitrary<HeldSeat> = fc.record({
  seatId: id,
  unitId: id,
  rootId: root,
  role: fc.constantFrom(...roles),
});
const seats = fc.array(seat, { maxLength: 3 });
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({
    kind: fc.constant('Contribution' as const),
    id,
    rootId: root,
    unitId: id,
    reviewUnitId: id,
    state: fc.constantFrom(...states),
    reviewerSeatIds: fc.array(id, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('Comment' as const),
    id,
    rootId: root,
    unitId: id,
    audience: fc.constantFrom(...audiences),
    state: fc.constantFrom(...states),
    reviewerSeatIds: fc.array(id, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('Feedback' as const),
    id,
    rootId: root,
    unitId: id,
    sent: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('Edition' as const),
    id,
    rootId: root,
    state: fc.constantFrom(...editionStates),
  }),
  fc.record({
    kind: fc.constant('Attachment' as const),
    id,
    rootId: root,
    unitIds: fc.array(id, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constantFrom('Round', 'Plan', 'Unit', 'Seat', 'Person', 'Mail', 'Log', 'MailTemplate', 'Brand'),
    rootId: root,
  }) as fc.Arbitrary<Subject>,
);

/** What `held` lets someone do with things of a root in which they have no seat. */
function crossings(abilityOf: (held: { seats: HeldSeat[] }) => AppAbility, held: HeldSeat[], of: Subject) {
  if (held.some(({ rootId }) => rootId === of.rootId)) return [];
  const ability = abilityOf({ seats: held });
  return actions.filter((action) => ability.can(action, of));
}

describe('permissions, whatever the seats and the rows', () => {
  it('cross no root', () => {
    fc.assert(
      fc.property(seats, subject, (held, of) => expect(crossings(abilityFor, held, of)).toEqual([])),
      {
        numRuns: 1000,
      },
    );
  });

  it('would be caught crossing roots, as a control, were a rule to forget the root', () => {
    const forgetful = ({ seats: held }: { seats: HeldSeat[] }) =>
      abilityFor({
        seats: held.flatMap((one) => ['root 1', 'root 2'].map((of) => ({ ...one, rootId: idOf(of) }))),
      });
    const check = fc.check(
      fc.property(seats, subject, (held, of) => crossings(forgetful, held, of).length === 0),
      { numRuns: 1000 },
    );
    expect(check.failed).toBe(true);
  });

  it('add up: more seats never take anything away', () => {
    fc.assert(
      fc.property(seats, seat, subject, (held, more, of) => {
        const before = abilityFor({ seats: held });
        const after = abilityFor({ seats: [more, ...held] });
        for (const action of actions) if (before.can(action, of)) expect(after.can(action, of)).toBe(true);
      }),
    );
  });

  it('let whoever reads, decides or writes also know that it exists', () => {
    fc.assert(
      fc.property(seats, subject, (held, of) => {
        if (of.kind !== 'Contribution') return;
        const ability = abilityFor({ seats: held });
        for (const action of ['read', 'readHistory', 'readDraft', 'write', 'submit', 'waive'] as const)
          if (ability.can(action, of)) expect(ability.can('readStatus', of)).toBe(true);
        if (ability.can('approve', of) && of.state !== 'draft') expect(ability.can('read', of)).toBe(true);
        if (ability.can('readHistory', of)) expect(ability.can('read', of)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('let nobody do everything: no rule is for all actions or all subjects', () => {
    fc.assert(
      fc.property(seats, (held) => {
        for (const rule of abilityFor({ seats: held }).rules) {
          expect(rule.action).not.toBe('manage');
          expect(rule.subject).not.toBe('all');
          expect(rule.conditions).toHaveProperty('rootId');
        }
      }),
    );
  });
});
