import type { Role } from '../seat/seat.js';
import { roles } from '../seat/roles.js';
import { aContribution, aSeat } from '../testing/builders.js';
import { idOf } from '../testing/ids.js';
import { submittedStates } from '../workflow/states.js';
import { abilityFor, writesFor } from './ability.js';
import type { EditionSubject, FeedbackSubject } from './subjects.js';

/** Where each role sits in these tests. */
const homes: Readonly<Record<Role, string>> = {
  contributor: 'subRegion',
  contact: 'subRegion',
  convenor: 'county',
  representative: 'userOrganisation',
  decider: 'county',
  treasurer: 'county',
  administrator: 'county',
  reader: 'subRegion',
};
const abilityOf = (role: Role, unit = homes[role]) => abilityFor({ seats: [aSeat(role, unit)] });
const rolesWho = (may: (ability: ReturnType<typeof abilityOf>) => boolean) =>
  roles.filter((role) => may(abilityOf(role)));

const rootId = idOf('county');
const feedback = (changes: Partial<FeedbackSubject> = {}): FeedbackSubject => ({
  kind: 'Feedback',
  id: idOf('feedback'),
  rootId,
  unitId: idOf('userOrganisation'),
  sent: true,
  ...changes,
});
const edition = (state: EditionSubject['state']): EditionSubject => ({
  kind: 'Edition',
  id: idOf('edition'),
  rootId,
  state,
});

describe('contributions', () => {
  it('are waived, given more time and reminded of by convenors alone', () => {
    for (const action of ['waive', 'extendDeadline', 'remind'] as const)
      expect(rolesWho((ability) => ability.can(action, aContribution()))).toEqual(['convenor']);
  });

  it('are drafted by the unit alone: nobody else reads a draft', () => {
    const draft = aContribution({ state: 'draft' });
    expect(rolesWho((ability) => ability.can('readDraft', draft))).toEqual(['contributor', 'contact']);
    expect(rolesWho((ability) => ability.can('read', draft))).toEqual(['contributor', 'contact']);
    expect(rolesWho((ability) => ability.can('write', draft))).toEqual(['contributor', 'contact']);
  });

  it('stay closed to the reviewers as a draft, also after one was withdrawn', () => {
    const withdrawn = aContribution({ state: 'draft' });
    expect(abilityOf('convenor').can('readStatus', withdrawn)).toBe(true);
    expect(abilityOf('convenor').can('read', withdrawn)).toBe(false);
    expect(abilityOf('convenor').can('readHistory', withdrawn)).toBe(false);
  });

  it('show their history to the unit and its reviewers, not to all who may read the text', () => {
    const withHistory = ['contributor', 'contact', 'convenor'];
    for (const state of submittedStates)
      expect(rolesWho((ability) => ability.can('readHistory', aContribution({ state })))).toEqual(
        withHistory,
      );
  });

  it('of the county are written by its contributors, and submitted by its convenors', () => {
    const county = aContribution({ unitId: rootId, state: 'draft' });
    const contributor = abilityOf('contributor', 'county');
    expect(contributor.can('write', county)).toBe(true);
    expect(contributor.can('submit', county)).toBe(false);
    expect(abilityOf('convenor').can('submit', county)).toBe(true);
  });

  it('of a child are known to the contact by status, and read once submitted', () => {
    const child = {
      unitId: idOf('municipality'),
      reviewUnitId: idOf('subRegion'),
      reviewerSeatIds: [idOf('contact@subRegion')],
    };
    const ability = abilityOf('contact');
    expect(ability.can('readStatus', aContribution({ ...child, reviewerSeatIds: [], state: 'draft' }))).toBe(
      true,
    );
    expect(ability.can('read', aContribution({ ...child, reviewerSeatIds: [], state: 'draft' }))).toBe(false);
    for (const state of submittedStates)
      expect(ability.can('read', aContribution({ ...child, state }))).toBe(true);
  });
});

describe('feedback', () => {
  it('is written by the organisation that gives it, and by nobody else', () => {
    for (const action of ['write', 'create'] as const) {
      expect(rolesWho((ability) => ability.can(action, feedback()))).toEqual(['representative']);
      const others = feedback({ unitId: idOf('another organisation') });
      expect(rolesWho((ability) => ability.can(action, others))).toEqual([]);
    }
  });

  it('is read by the organisation alone until it is sent, then by those who write and the other organisations', () => {
    const draft = feedback({ sent: false });
    expect(rolesWho((ability) => ability.can('read', draft))).toEqual(['representative']);
    expect(rolesWho((ability) => ability.can('read', feedback()))).toEqual([
      'contributor',
      'contact',
      'convenor',
      'representative',
    ]);
    const draftOfOthers = feedback({ sent: false, unitId: idOf('another organisation') });
    expect(rolesWho((ability) => ability.can('read', draftOfOthers))).toEqual([]);
  });

  it('is replied to by the convenors, once it is sent', () => {
    expect(rolesWho((ability) => ability.can('reply', feedback()))).toEqual(['convenor']);
    expect(rolesWho((ability) => ability.can('reply', feedback({ sent: false })))).toEqual([]);
  });
});

describe('the rest', () => {
  it('lets convenors run rounds and plans', () => {
    for (const action of ['create', 'change', 'compile', 'preview', 'remind'] as const)
      expect(rolesWho((ability) => ability.can(action, { kind: 'Round', rootId }))).toEqual(['convenor']);
    for (const action of ['create', 'change'] as const)
      expect(rolesWho((ability) => ability.can(action, { kind: 'Plan', rootId }))).toEqual(['convenor']);
  });

  it('lets administrators look after units, seats, people and mail', () => {
    for (const kind of ['Unit', 'Seat', 'Person'] as const)
      for (const action of ['create', 'change'] as const)
        expect(rolesWho((ability) => ability.can(action, { kind, rootId }))).toEqual(['administrator']);
    for (const kind of ['Seat', 'Person', 'Mail', 'Log', 'MailTemplate', 'Brand'] as const)
      expect(rolesWho((ability) => ability.can('read', { kind, rootId }))).toEqual(['administrator']);
    for (const kind of ['Mail', 'MailTemplate', 'Brand'] as const)
      expect(rolesWho((ability) => ability.can('change', { kind, rootId }))).toEqual(['administrator']);
  });

  it('shows an edition to all of its root once it is adopted, before that to convenors and deciders', () => {
    for (const state of ['compiled', 'sentBack'] as const)
      expect(rolesWho((ability) => ability.can('read', edition(state)))).toEqual(['convenor', 'decider']);
    for (const state of ['adopted', 'published', 'withdrawn'] as const)
      expect(rolesWho((ability) => ability.can('read', edition(state)))).toEqual([...roles]);
  });

  it('shows the outline to everyone with a seat', () => {
    for (const kind of ['Unit', 'Plan', 'Round'] as const)
      expect(rolesWho((ability) => ability.can('read', { kind, rootId }))).toEqual([...roles]);
  });

  it('lets a person without a seat do nothing', () => {
    expect(abilityFor({ seats: [] }).rules).toEqual([]);
  });

  it('counts as writing for a unit: contributors, contacts and convenors', () => {
    const seats = roles.map((role) => aSeat(role, role));
    expect(writesFor({ seats })).toEqual(['contributor', 'contact', 'convenor'].map(idOf));
  });
});
