import fc from 'fast-check';
import { abilityFor, writesFor } from '../access/ability.js';
import { roles } from '../seat/roles.js';
import { aSeat, aSituation, anActor, deciding } from '../testing/builders.js';
import { idOf } from '../testing/ids.js';
import { availableTransitions, decide, refusalToExplain, type DecisionInput } from './decide.js';
import { states, transitionNames } from './states.js';
import { transitions } from './transitions.js';

const unitNames = ['county', 'subRegion', 'municipality', 'elsewhere'] as const;
const away = fc.record({
  accountId: fc.constantFrom(...['away', 'also away'].map(idOf)),
  writesFor: fc.subarray(unitNames.map(idOf)),
});
const seat = fc
  .record({
    role: fc.constantFrom(...roles),
    unit: fc.constantFrom(...unitNames),
    actingFor: fc.option(away, { freq: 2 }),
  })
  .map(({ role, unit, actingFor }) => aSeat(role, unit, { actingFor }));
const actor = fc.array(seat, { maxLength: 3 }).map((seats) => anActor(seats));
const seatIds = unitNames.flatMap((unit) => ['contact', 'convenor'].map((role) => idOf(`${role}@${unit}`)));

const situation = fc
  .record({
    open: fc.boolean(),
    complete: fc.boolean(),
    revision: fc.option(
      fc.record({
        hash: fc.constantFrom('h1', 'h2'),
        authorIds: fc.subarray(['person', 'somebody else', 'away', 'also away'].map(idOf)),
        actedForIds: fc.subarray(['person', 'away', 'also away'].map(idOf)),
      }),
    ),
    openChildren: fc.nat(2),
    inAdoptedEdition: fc.boolean(),
    contribution: fc.record({
      unitId: fc.constantFrom(...unitNames.map(idOf)),
      reviewUnitId: fc.constantFrom(...unitNames.map(idOf)),
      state: fc.constantFrom(...states),
      reviewerSeatIds: fc.subarray(seatIds),
    }),
  })
  .map(aSituation);
const name = fc.constantFrom(...transitionNames);
const sent = fc.record({
  comment: fc.constantFrom(undefined, '', ' ', 'A comment.'),
  revisionHash: fc.constantFrom(undefined, 'h1', 'h2'),
});

describe('decide, whatever the situation', () => {
  it('answers forbidden to whoever lacks the permission, whatever else is wrong, and to nobody else', () => {
    fc.assert(
      fc.property(actor, situation, name, sent, (person, facts, transition, words) => {
        const ability = abilityFor(person);
        const decision = decide(ability, facts, transition, { person: deciding(person), ...words });
        const forbidden = !decision.ok && decision.refusal === 'forbidden';
        expect(forbidden).toBe(!ability.can(transition, facts.contribution));
      }),
    );
  });

  it('moves only as the table of transitions says', () => {
    fc.assert(
      fc.property(actor, situation, name, sent, (person, facts, transition, words) => {
        const decision = decide(abilityFor(person), facts, transition, {
          person: deciding(person),
          ...words,
        });
        if (!decision.ok) return;
        expect(transitions[transition].from).toContain(facts.contribution.state);
        expect(decision).toMatchObject({ ok: true, to: transitions[transition].to, event: transition });
        if (transitions[transition].needsComment) expect(words.comment?.trim()).toBeTruthy();
      }),
    );
  });

  it('never approves an own text, an unseen text, or above an open child', () => {
    const convenor = aSeat('convenor', 'county');
    let approvals = 0;
    fc.assert(
      fc.property(actor, situation, sent, ({ seats }, facts, words) => {
        // A reviewer with other seats besides, so that the permission is seldom what is missing.
        const person = anActor([convenor, ...seats]);
        const reviewed = { ...facts.contribution, reviewerSeatIds: [convenor.seatId] };
        const input = { person: deciding(person), ...words };
        if (!decide(abilityFor(person), { ...facts, contribution: reviewed }, 'approve', input).ok) return;
        approvals += 1;
        const { contribution, revision } = facts;
        expect([...revision!.authorIds, ...revision!.actedForIds]).not.toContain(person.accountId);
        if (contribution.unitId !== contribution.rootId)
          expect(writesFor(person)).not.toContain(contribution.unitId);
        expect(words.revisionHash).toBe(revision?.hash);
        expect(facts.openChildren).toBe(0);
      }),
      { numRuns: 3000 },
    );
    expect(approvals).toBeGreaterThan(0);
  });
});

describe('whoever stands in for somebody', () => {
  /** A reviewer by a seat that is not theirs, with other seats besides. */
  const standIn = fc.tuple(fc.array(seat, { maxLength: 2 }), away).map(([others, actingFor]) => ({
    actingFor,
    person: anActor([aSeat('convenor', 'county', { actingFor }), ...others]),
  }));
  const asReviewed = (facts: ReturnType<typeof aSituation>) => ({
    ...facts,
    contribution: { ...facts.contribution, reviewerSeatIds: [idOf('convenor@county')] },
  });

  it('approves in that place nothing that those two wrote, or that was written for either', () => {
    let approvals = 0;
    fc.assert(
      fc.property(standIn, situation, ({ person }, given) => {
        const facts = asReviewed(given);
        const input = { person: deciding(person), revisionHash: facts.revision?.hash };
        const decision = decide(abilityFor(person), facts, 'approve', input);
        if (!decision.ok || decision.actingFor === null) return;
        approvals += 1;
        const { contribution, revision } = facts;
        const hands = [...revision!.authorIds, ...revision!.actedForIds];
        expect(hands).not.toContain(person.accountId);
        expect(hands).not.toContain(decision.actingFor);
        const stoodInFor = person.seats.find(({ actingFor: one }) => one?.accountId === decision.actingFor)!;
        if (contribution.unitId !== contribution.rootId)
          expect([...writesFor(person), ...stoodInFor.actingFor!.writesFor]).not.toContain(
            contribution.unitId,
          );
      }),
      { numRuns: 5000 },
    );
    expect(approvals).toBeGreaterThan(0);
  });

  it('acts in another’s place only where their own seats are not enough', () => {
    fc.assert(
      fc.property(actor, situation, name, (person, facts, transition) => {
        const ability = abilityFor(person);
        const decision = decide(ability, facts, transition, {
          person: deciding(person),
          comment: 'A comment.',
          revisionHash: facts.revision?.hash,
        });
        if (!decision.ok) return;
        const own = abilityFor({ seats: person.seats.filter((one) => !one.actingFor) });
        if (transition !== 'approve')
          expect(decision.actingFor === null).toBe(own.can(transition, facts.contribution));
        else if (decision.actingFor === null) expect(own.can(transition, facts.contribution)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('may do exactly what the seats allow, whosever they are', () => {
    fc.assert(
      fc.property(actor, situation, name, (person, facts, transition) => {
        const together = deciding(person).capacities.some(({ ability }) =>
          ability.can(transition, facts.contribution),
        );
        expect(together).toBe(abilityFor(person).can(transition, facts.contribution));
      }),
    );
  });
});

describe('availableTransitions, which the buttons are drawn from,', () => {
  it('are exactly those that decide allows once a comment is given and the newest hash is named', () => {
    fc.assert(
      fc.property(actor, situation, (person, facts) => {
        const ability = abilityFor(person);
        const input: DecisionInput = {
          person: deciding(person),
          comment: 'A comment.',
          revisionHash: facts.revision?.hash,
        };
        const allowed = transitionNames.filter((one) => decide(ability, facts, one, input).ok);
        expect(availableTransitions(ability, facts, deciding(person))).toEqual(allowed);
      }),
    );
  });

  it('come with the same reason as decide gives where they are missing', () => {
    fc.assert(
      fc.property(actor, situation, name, (person, facts, transition) => {
        const ability = abilityFor(person);
        const decision = decide(ability, facts, transition, {
          person: deciding(person),
          comment: 'A comment.',
          revisionHash: facts.revision?.hash,
        });
        expect(refusalToExplain(ability, facts, transition, deciding(person))).toBe(
          decision.ok ? null : decision.refusal,
        );
      }),
    );
  });
});
