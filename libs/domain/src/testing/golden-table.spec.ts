import { readFileSync, writeFileSync } from 'node:fs';
import { abilityFor } from '../access/ability.js';
import { decide, type DecisionInput } from '../workflow/decide.js';
import { refusals } from '../workflow/refusal.js';
import { states, transitionNames } from '../workflow/states.js';
import { transitions } from '../workflow/transitions.js';
import { goldenFailures } from './golden-failures.js';
import { goldenMarkdown } from './golden-markdown.js';
import { goldenCases, goldenRefusals, goldenRows, type Sight } from './golden-rows.js';
import { goldenActor, goldenSituation } from './golden-world.js';

type Decide = typeof decide;

describe('the golden table', () => {
  it('is complete and well-formed', () => {
    const known = ['ok', ...refusals];
    expect(goldenRows()).toHaveLength(goldenCases().length * states.length * transitionNames.length);
    for (const row of [...goldenRows(), ...goldenRefusals()]) {
      expect(known).toContain(row.expected);
      expect(states).toContain(row.state);
      expect(transitionNames).toContain(row.transition);
    }
    expect(new Set(goldenCases().map(({ who, relation }) => `${who} ${relation}`)).size).toBe(
      goldenCases().length,
    );
    for (const { sees } of goldenCases())
      for (const state of states) expect(['nothing', 'status', 'text', 'write']).toContain(sees[state]);
  });

  it('shows every refusal at least once', () => {
    const shown = new Set([...goldenRows(), ...goldenRefusals()].map(({ expected }) => expected));
    expect(refusals.filter((refusal) => !shown.has(refusal))).toEqual([]);
  });

  it('agrees with decide in every cell', () => {
    expect(goldenFailures(decide)).toEqual([]);
  });

  it('agrees with what abilities let each person see', () => {
    const failures = goldenCases().flatMap((one) =>
      states.flatMap((state) => {
        const ability = abilityFor(goldenActor(one));
        const { contribution } = goldenSituation({ ...one, state });
        const may = (['write', 'readDraft', 'read', 'readStatus'] as const).filter((action) =>
          ability.can(action, contribution),
        );
        const means: Record<Sight, string[]> = {
          nothing: [],
          status: ['readStatus'],
          text: ['read', 'readStatus'],
          write: ['write', 'readDraft', 'read', 'readStatus'],
        };
        const expected = means[one.sees[state]];
        return may.join() === expected.join() ? [] : [`${one.who} / ${one.relation} ${state}: ${may.join()}`];
      }),
    );
    expect(failures).toEqual([]);
  });

  it('has a copy for people in docs/golden-table.md (UPDATE_GOLDEN=1 writes it anew)', () => {
    const copy = new URL('../../../../docs/golden-table.md', import.meta.url);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(copy, goldenMarkdown());
    expect(readFileSync(copy, 'utf8')).toBe(goldenMarkdown());
  });
});

describe('the golden check, as a control, catches a decide', () => {
  /** What someone who holds every seat in the table may do. */
  const everything = abilityFor({ seats: goldenCases().flatMap((one) => goldenActor(one).seats) });
  type Behind = DecisionInput['person']['capacities'][number]['behind'];
  /** The same person, with others taken to be behind what they do. */
  const hands = (input: DecisionInput, change: (behind: Behind) => Behind): DecisionInput => ({
    ...input,
    person: {
      ...input.person,
      capacities: input.person.capacities.map((one) => ({ ...one, behind: change(one.behind) })),
    },
  });
  const faulty: Record<string, Decide> = {
    'that allows everything': (_ability, _situation, name) => ({
      ok: true,
      to: transitions[name].to,
      event: name,
      actingFor: null,
    }),
    'that allows nothing': () => ({ ok: false, refusal: 'forbidden' }),
    'without permissions': (_ability, situation, name, input) => decide(everything, situation, name, input),
    'without four eyes for authors': (ability, situation, name, input) =>
      decide(
        ability,
        { ...situation, revision: situation.revision && { ...situation.revision, authorIds: [] } },
        name,
        input,
      ),
    'without four eyes for units': (ability, situation, name, input) =>
      decide(
        ability,
        situation,
        name,
        hands(input, (behind) => behind.map((one) => ({ ...one, writesFor: [] }))),
      ),
    'that forgets in whose place a text was written': (ability, situation, name, input) =>
      decide(
        ability,
        { ...situation, revision: situation.revision && { ...situation.revision, actedForIds: [] } },
        name,
        input,
      ),
    'that forgets in whose place one approves': (ability, situation, name, input) =>
      decide(
        ability,
        situation,
        name,
        hands(input, (behind) => behind.slice(0, 1)),
      ),
    'that takes whoever stands in for the one who is away': (ability, situation, name, input) =>
      decide(
        ability,
        situation,
        name,
        hands(input, (behind) => behind.slice(-1)),
      ),
    'without the hash': (ability, situation, name, input) =>
      decide(ability, situation, name, { ...input, revisionHash: situation.revision?.hash }),
    'without the bottom-up gate': (ability, situation, name, input) =>
      decide(ability, { ...situation, openChildren: 0 }, name, input),
    'without the comment': (ability, situation, name, input) =>
      decide(ability, situation, name, { ...input, comment: 'x' }),
    'that reopens what is adopted': (ability, situation, name, input) =>
      decide(ability, { ...situation, inAdoptedEdition: false }, name, input),
    'that lets the incomplete through': (ability, situation, name, input) =>
      decide(ability, { ...situation, complete: true }, name, input),
    'that opens too early': (ability, situation, name, input) =>
      decide(ability, { ...situation, open: true }, name, input),
    'that tells of the state before the permission': (ability, situation, name, input) =>
      transitions[name].from.includes(situation.contribution.state)
        ? decide(ability, situation, name, input)
        : { ok: false, refusal: 'wrongState' },
  };

  it.each(Object.entries(faulty))('%s', (_name, broken) => {
    expect(goldenFailures(broken).length).toBeGreaterThan(0);
  });
});
