import { describe, expect, it } from '@jest/globals';
import { ContributionContent, type Note } from '@samsyn/domain';
import { emptyContent, plainText, richText } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { keepBoth } from './keep-both.js';

const note = (body: string): Note => ({
  id: idOf('note'),
  target: { slot: 'longTermGoals' },
  from: 2021,
  to: 2021,
  gap: null,
  body: richText(body),
});
const value = (text: string) => ({
  kind: 'value' as const,
  indicatorId: idOf('indicator'),
  text,
  number: text,
  quality: 'exact' as const,
});

describe('keepBoth', () => {
  it('puts my text after theirs, once where they are the same', () => {
    const theirs = { ...emptyContent, body: richText('Deras.') };
    expect(plainText(keepBoth(theirs, { ...emptyContent, body: richText('Min.') }).body)).toBe(
      'Deras.\nMin.',
    );
    expect(plainText(keepBoth(theirs, theirs).body)).toBe('Deras.');
    expect(plainText(keepBoth(theirs, emptyContent).body)).toBe('Deras.');
  });

  it('keeps both of a note that both have changed', () => {
    const both = keepBoth(
      { ...emptyContent, notes: [note('Deras.')] },
      { ...emptyContent, notes: [note('Min.')] },
    );
    expect(both.notes.map(({ body }) => plainText(body))).toEqual(['Deras.', 'Min.']);
    expect(new Set(both.notes.map(({ id }) => id)).size).toBe(2);
  });

  it('shows two different values as two', () => {
    const both = keepBoth(
      { ...emptyContent, values: [value('12')] },
      { ...emptyContent, values: [value('14')] },
    );
    expect(both.values).toMatchObject([{ text: '12 / 14', number: null }]);
    expect(ContributionContent.safeParse(both).success).toBe(true);
  });

  it('keeps what both say of a value', () => {
    const say = (explanation: string) => ({ ...emptyContent, values: [{ ...value('12'), explanation }] });
    expect(keepBoth(say('Deras.'), say('Min.')).values).toMatchObject([
      { text: '12', number: '12', explanation: 'Deras. / Min.' },
    ]);
  });

  it('makes a reason part of the text when only one says that nothing was carried out', () => {
    const theirs = { ...emptyContent, notCarriedOut: { reason: 'Pandemin.' } };
    const both = keepBoth(theirs, { ...emptyContent, body: richText('Min.') });
    expect(both.notCarriedOut).toBeNull();
    expect(plainText(both.body)).toBe('Min.\nPandemin.');
  });
});
