import { describe, expect, it } from '@jest/globals';
import { ContributionContent, type EarlierAnswer, type Note } from '@samsyn/domain';
import { emptyContent, plainText, richText, takenFrom, unchangedIn } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { beginFrom } from './begin-from.js';
import { anEarlierAnswer } from './test/detail.js';

const note = (name: string, from: number, to: number): Note => ({
  id: idOf(name),
  target: { slot: 'longTermGoals' },
  from,
  to,
  gap: null,
  body: richText(`${name}.`),
});
const last: EarlierAnswer = anEarlierAnswer({
  content: { ...emptyContent, body: richText('Ett.', { bullets: ['två'] }) },
});

describe('beginning from an earlier text', () => {
  it('puts it in the place of nothing, marked block by block', () => {
    const content = beginFrom(emptyContent, last);
    expect(plainText(content.body)).toBe('Ett.\ntvå');
    expect([unchangedIn(content.body), takenFrom(content.body)]).toMatchObject([
      2,
      [{ contributionId: last.contributionId, revisionId: last.revisionId }],
    ]);
    expect(ContributionContent.safeParse(content).success).toBe(true);
  });

  it('puts nothing aside: it stands after what was written', () => {
    const content = beginFrom({ ...emptyContent, body: richText('Nytt.') }, last);
    expect(plainText(content.body)).toBe('Nytt.\nEtt.\ntvå');
  });

  it('takes no values along: they are to be measured anew', () => {
    const value = { kind: 'notAvailable' as const, indicatorId: idOf('i'), reason: 'x' };
    const before = { ...last, content: { ...last.content, values: [value] } };
    expect(beginFrom(emptyContent, before).values).toEqual([]);
  });

  it('takes a county’s notes along for the years that are not there yet, with ids of their own', () => {
    const before = {
      ...last,
      content: { ...last.content, notes: [note('a', 2019, 2021), note('b', 2022, 2022)] },
    };
    const content = beginFrom({ ...emptyContent, notes: [note('min', 2022, 2022)] }, before);
    expect(content.notes.map(({ body }) => plainText(body))).toEqual(['min.', 'a.']);
    expect(content.notes[1]!.id).not.toBe(idOf('a'));
  });
});
