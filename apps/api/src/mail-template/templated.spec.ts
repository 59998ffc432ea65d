import { describe, expect, it } from '@jest/globals';
import { TemplateKind, unknownPlaceholders, type Locale } from '@samsyn/domain';
import { en } from '../notification/messages/en.js';
import { sv } from '../notification/messages/sv.js';
import { exampleWords, standardWording } from './letter-kinds.js';
import { exampleWording, standardText, templated } from './templated.js';

const languages = { sv, en };
const each = TemplateKind.options.flatMap((kind) =>
  (['sv', 'en'] as const).map((locale) => [kind, locale] as const),
);

describe('the standard of a letter', () => {
  it.each(each)('%s in %s says, filled in, what the letter says', (kind, locale: Locale) => {
    const text = standardText(kind, languages[locale], locale);
    for (const part of [text.subject, text.introduction])
      expect([part, unknownPlaceholders(part, kind, locale)]).toEqual([part, []]);
    const standard = standardWording[kind](languages[locale], exampleWords[locale]);
    expect(exampleWording(kind, text, languages[locale], locale)).toEqual(standard);
  });
});

describe('a county’s own text', () => {
  const own = new Map([
    [
      'reminder',
      { subject: 'Kom ihåg {omgång}', introduction: 'Hej igen, {namn}.\n\n{organisation} har {antal} kvar.' },
    ],
  ] as const);
  const one = { section: 'S', unit: 'Nord {namn}\nBcc: a', round: 'R', deadline: '1 maj' };

  it('takes the place of the subject and the first paragraph, and of nothing else', () => {
    const { subject, body, link } = templated(sv, 'sv', own, 'Bo').reminder(one, 1, -2);
    expect(subject).toBe('Kom ihåg R');
    expect(body).toEqual([
      'Hej igen, Bo.',
      'Nord {namn}\nBcc: a har 1 område kvar.',
      'Sista dag var 1 maj. Det går fortfarande att skicka in.',
    ]);
    expect(link).toBe(sv.reminder(one, 1, -2).link);
    expect(templated(sv, 'sv', own, 'Bo').approved(one, { by: null })).toEqual(
      sv.approved(one, { by: null }),
    );
  });
});
