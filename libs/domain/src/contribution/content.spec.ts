import { aGoal, aNote, aSection, aValue, anIndicator } from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import { richText, emptyRichText } from '../rich-text/plain-paragraphs.js';
import { ContributionContent, Note } from './content.js';
import { parseYears, yearSpan, missingAnswers, nothingToReport, emptyContent } from './answers.js';

const section = aSection('Suicidprevention', {
  shortTermGoals: [aGoal('Färre suicid')],
  shortTermIndicators: [
    anIndicator('Antal utbildade'),
    anIndicator('Följs upp i ord', { valueType: 'none' }),
  ],
  longTermIndicators: [anIndicator('Beskriv läget', { valueType: 'text', aggregation: 'list' })],
});
const values = [aValue('Antal utbildade', '12'), aValue('Beskriv läget', null, { text: 'Gott.' })];
const complete: ContributionContent = { ...emptyContent, body: richText('Vi har arbetat.'), values };
const missing = (changes: Partial<ContributionContent>) =>
  missingAnswers({ ...complete, ...changes }, section, 'unitReport');

describe('a contribution is complete', () => {
  it('with words, and a value for each indicator that asks for one', () => {
    expect(missing({})).toEqual([]);
    expect(missingAnswers(emptyContent, section, 'unitReport')).toEqual([
      { field: 'body' },
      { field: 'value', indicatorId: idOf('Antal utbildade') },
      { field: 'value', indicatorId: idOf('Beskriv läget') },
    ]);
  });

  it('as “not carried out” with a reason, and with nothing else', () => {
    expect(
      missingAnswers({ ...emptyContent, notCarriedOut: { reason: 'Pandemin.' } }, section, 'unitReport'),
    ).toEqual([]);
    expect(missing({ notCarriedOut: { reason: '' } })).toEqual([{ field: 'reason' }]);
  });

  it('with a reason in the place of a value, but not without one', () => {
    const without = (reason: string) => [
      values[1]!,
      { kind: 'notAvailable' as const, indicatorId: idOf('Antal utbildade'), reason },
    ];
    expect(missing({ values: without('Mäts inte.') })).toEqual([]);
    expect(missing({ values: without('') })).toEqual([
      { field: 'value', indicatorId: idOf('Antal utbildade') },
    ]);
  });

  it('as “no follow-up this year” with a reason', () => {
    const nothing = (reason: string) => ({ notCarriedOut: { reason, why: 'notFollowedUp' as const } });
    expect(missing(nothing('Registret är stängt.'))).toEqual([]);
    expect(missing(nothing(''))).toEqual([{ field: 'reason' }]);
    expect(nothingToReport({ ...emptyContent, ...nothing('x') })).toBe('notFollowedUp');
    expect(nothingToReport({ ...emptyContent, notCarriedOut: { reason: 'x' } })).toBe('notCarriedOut');
    expect(nothingToReport(emptyContent)).toBeNull();
  });

  it('with one of the answers that a question offers, not with other words', () => {
    const yesNo = aSection('S', { shortTermIndicators: [anIndicator('Finns', { valueType: 'yesNo' })] });
    const said = (text: string, choices?: string[]) =>
      missingAnswers(
        { ...complete, values: [aValue('Finns', null, { text, choices })] },
        yesNo,
        'unitReport',
      );
    expect([said('Ja', ['yes']), said('Nej, men snart')]).toEqual([[], []]);
    expect([said('Delvis'), said('Ja', ['maybe'])]).toEqual(
      [0, 1].map(() => [{ field: 'value', indicatorId: idOf('Finns') }]),
    );
  });

  it('not with white space alone', () => {
    expect(missing({ body: richText(' ', '\u00a0') })).toEqual([{ field: 'body' }]);
  });

  it('with notes alone, which are the county’s form, also when a note says that nothing was done (F12)', () => {
    const county = (...notes: Note[]) => missingAnswers({ ...emptyContent, notes }, section, 'countyText');
    expect(county(aNote(2026, 'Arbetet fortsätter.'))).toEqual([]);
    expect(county(aNote(2026, '', { gap: 'noActivities', body: emptyRichText }))).toEqual([]);
    expect(county(aNote(2026, ''))).toEqual([{ field: 'body' }]);
    expect(missing({ body: emptyRichText, notes: [aNote(2026, 'Inte länets.')] })).toEqual([
      { field: 'body' },
    ]);
  });
});

describe('what is written', () => {
  it('is accepted as it stands', () => {
    const content = { ...complete, notes: [aNote([2019, 2021], 'Text som talar om 2030 (F13).')] };
    expect(ContributionContent.parse(content)).toEqual(content);
  });

  it('is refused with anything that is not in the schema', () => {
    for (const wrong of [
      { extra: 1 },
      { notCarriedOut: 'Pandemin' },
      { body: 'text' },
      { notes: undefined },
      { values: [{ ...values[0], number: 12 }] },
    ])
      expect(ContributionContent.safeParse({ ...complete, ...wrong }).success).toBe(false);
  });

  it('may be a note on a slot or on an indicator, never on both or neither (F2)', () => {
    const indicatorId = idOf('Antal utbildade');
    expect(Note.safeParse(aNote(2021, 'x', { target: { indicatorId } })).success).toBe(true);
    for (const target of [{}, { slot: 'shortTermGoals', indicatorId }, { slot: 'preface' }])
      expect(Note.safeParse({ ...aNote(2021, 'x'), target }).success).toBe(false);
  });

  it('is refused with its years reversed, and says where', () => {
    const { error } = Note.safeParse(aNote([2021, 2019], 'x'));
    expect(error?.issues).toMatchObject([{ path: ['to'], message: 'yearsReversed' }]);
  });
});

describe('the years in front of a note (F10)', () => {
  it.each([
    ['2019:', 2019, 2019],
    ['2019;', 2019, 2019],
    ['2019', 2019, 2019],
    ['2019: 33 ambassadörer varav 20 aktiva', 2019, 2019],
    ['2017 saknades uppgifter', 2017, 2017],
    ['2019-2021:', 2019, 2021],
    ['2019–2021: Ej genomförd.', 2019, 2021],
    ['2020 – 2021: Uppföljning ej genomförd', 2020, 2021],
    [' 2018: XU045, AU124', 2018, 2018],
  ])('%p are read', (text, from, to) => {
    expect(parseYears(text)).toEqual({ from, to });
  });

  it.each(['Saknas', '', '33 kommuner', '20190', '1615 personer', 'År 2019:', '2019-', '2019–21:'])(
    '%p has none',
    (text) => {
      expect(parseYears(text)).toBeNull();
    },
  );

  it('are printed as one year or a span', () => {
    expect([yearSpan({ from: 2021, to: 2021 }), yearSpan({ from: 2019, to: 2021 })]).toEqual([
      '2021',
      '2019–2021',
    ]);
    expect(parseYears(`${yearSpan({ from: 2019, to: 2021 })}:`)).toEqual({ from: 2019, to: 2021 });
  });
});
