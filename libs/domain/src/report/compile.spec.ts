import { richText, emptyRichText } from '../rich-text/plain-paragraphs.js';
import {
  aCompileContribution,
  aCompileFeedback,
  aCompileInput,
  aFocusArea,
  aGoal,
  aNote,
  aSection,
  anIndicator,
} from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import type { CompileInput } from './compile-input.js';
import { compileReport } from './compile.js';
import type { Block, SectionBlock } from './document.js';

const gap = { kind: 'gap' as const, id: idOf('gap'), gap: 'missing' as const };
const suicide = aSection('Suicidprevention', {
  shortTermGoals: [aGoal('Utbilda fler'), aGoal('Nå skolor')],
  shortTermIndicators: [anIndicator('Antal utbildade'), gap],
  longTermGoals: [gap],
  longTermIndicators: [anIndicator('Antal suicid')],
});
const sip = aSection('SIP');
const areas = [aFocusArea('1', suicide), aFocusArea('3.3', sip, aSection('LSS'))];
const compile = (changes: Partial<CompileInput> = {}) =>
  compileReport(aCompileInput(areas, changes), 'edition');
/** The section block of this title, wherever it stands. */
function titled(title: string, blocks: readonly Block[]): SectionBlock {
  const search = (some: readonly Block[]): SectionBlock[] =>
    some.flatMap((one) => (one.type === 'section' ? (one.title === title ? [one] : search(one.blocks)) : []));
  return search(blocks)[0]!;
}
const texts = (blocks: readonly Block[]): string[] =>
  blocks.map((one) =>
    one.type === 'lines'
      ? one.items.map((item) => item.text).join('|')
      : one.type === 'note'
        ? `${one.years}: ${texts(one.blocks).join(' ')}`
        : one.type === 'paragraph'
          ? one.inlines.map((inline) => inline.text).join('')
          : one.type,
  );
const county = (content: Parameters<typeof aCompileContribution>[2]) => [
  aCompileContribution('Suicidprevention', 'county', content),
];

describe('a report', () => {
  it('has the round’s sections, in the plan’s order, and no focus area without any', () => {
    const { sections } = compile();
    expect(sections.map(({ title }) => title)).toEqual([
      'Fokusområde 1. Område 1',
      'Fokusområde 3.3. Område 3.3',
    ]);
    expect(sections[1]!.blocks).toMatchObject([{ title: 'SIP' }, { title: 'LSS' }]);
    const one = compile({ sectionIds: [sip.id] });
    expect(one.sections).toMatchObject([{ blocks: [{ title: 'SIP' }] }]);
  });

  it('prints the four slots of a section in order, with the year, and gaps as they stand (F1, F3)', () => {
    const { blocks } = titled('Suicidprevention', compile().sections);
    expect(blocks.map((one) => (one as SectionBlock).title)).toEqual([
      'Kortsiktiga mål och aktiviteter 2026',
      'Mätbara indikatorer för uppföljning',
      'Långsiktiga mål',
      'Mätbara indikatorer för uppföljning',
    ]);
    expect(blocks.map((one) => texts((one as SectionBlock).blocks))).toEqual([
      ['Utbilda fler|Nå skolor'],
      ['Antal utbildade|Saknas.'],
      ['Saknas.'],
      ['Antal suicid'],
    ]);
  });

  it('has an anchor for each section, all different, which is an HTML id', () => {
    const anchors: string[] = [];
    const walk = (one: Block): void => {
      if (one.type !== 'section') return;
      anchors.push(one.anchor);
      one.blocks.forEach(walk);
    };
    compile({
      contributions: [
        ...county({ body: richText('Länet.') }),
        aCompileContribution('Suicidprevention', 'Nord', { body: richText('Nord.') }),
      ],
    }).sections.forEach(walk);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-zA-Z][\w-]*$/);
  });
});

describe('notes', () => {
  const notes = [
    aNote(2021, 'Tredje.'),
    aNote([2019, 2021], 'Andra.'),
    aNote(2019, 'Första.'),
    aNote(2020, 'Om indikatorn.', { target: { indicatorId: idOf('Antal utbildade') } }),
  ];
  const slot = (changes: Partial<CompileInput>, title = 'Kortsiktiga mål och aktiviteter 2026') =>
    texts(titled(title, compile({ contributions: county({ notes }), ...changes }).sections).blocks);

  it('stand after the lines they are about, oldest first, with their years in front', () => {
    expect(slot({})).toEqual([
      'Utbilda fler|Nå skolor',
      '2019: Första.',
      '2019–2021: Andra.',
      '2021: Tredje.',
    ]);
    expect(slot({}, 'Mätbara indikatorer för uppföljning')).toEqual([
      'Antal utbildade',
      '2020: Om indikatorn.',
      'Saknas.',
    ]);
  });

  it('are those of the years that the edition chooses, spans that touch them too (F11)', () => {
    expect(slot({ noteYears: { from: 2020, to: 2020 } })).toEqual([
      'Utbilda fler|Nå skolor',
      '2019–2021: Andra.',
    ]);
    expect(slot({ noteYears: { from: 2022, to: 2026 } })).toEqual(['Utbilda fler|Nå skolor']);
  });

  it('say “not carried out” and “no activities” in words, before the reason (F12)', () => {
    const said = [
      aNote(2020, 'Pandemin.', { gap: 'notCarriedOut' }),
      aNote(2021, '', { gap: 'noActivities', body: emptyRichText }),
    ];
    expect(slot({ contributions: county({ notes: said }) }).slice(1)).toEqual([
      '2020: Ej genomförd. Pandemin.',
      '2021: Inga aktiviteter.',
    ]);
  });

  it('whose slot or indicator is gone from the plan are printed with the county’s text, not lost', () => {
    const homeless = aNote(2020, 'Hemlös.', { target: { indicatorId: idOf('Borttagen') } });
    const { sections } = compile({ contributions: county({ notes: [homeless], body: richText('Länet.') }) });
    expect(texts(titled('Sammanfattande uppföljning', sections).blocks)).toEqual(['2020: Hemlös.', 'Länet.']);
  });
});

describe('user organisations’ words', () => {
  const words = richText('Vi saknar  delaktighet , "så är det".', { bullets: ['– ett'] });
  const question = { id: idOf('question'), text: 'Hur fungerar samverkan?' };
  const asked = [aFocusArea('1', { ...suicide, questions: [question] })];
  const compileFeedback = (reply: typeof words | null) =>
    compileReport(
      aCompileInput(asked, {
        feedback: [
          aCompileFeedback('Suicidprevention', 'NSPH', '', {
            reply,
            content: {
              body: words,
              answers: [{ questionId: question.id, body: richText('Bra.') }],
              reservation: richText('Vi reserverar oss.'),
            },
          }),
        ],
      }),
      'edition',
    )
      .sections[0]!.blocks.flatMap((one) => (one as SectionBlock).blocks)
      .find((one) => one.type === 'feedback')!;

  it('stand unchanged, under their own heading, with answers and reservation (F14)', () => {
    const { sources, ...block } = compileFeedback(null);
    expect(sources).toMatchObject([{ type: 'feedback', unit: 'NSPH', authors: ['Talesperson för NSPH'] }]);
    expect(block).toMatchObject({
      title: 'Synpunkter från NSPH',
      blocks: [
        { type: 'paragraph', inlines: [{ text: 'Vi saknar  delaktighet , "så är det".' }] },
        { type: 'list', items: [[{ inlines: [{ text: '– ett' }] }]] },
      ],
      answers: [{ question: 'Hur fungerar samverkan?', blocks: [{ inlines: [{ text: 'Bra.' }] }] }],
      reservation: {
        title: 'Reservation från NSPH',
        blocks: [{ inlines: [{ text: 'Vi reserverar oss.' }] }],
      },
      reply: null,
    });
  });

  it('are not changed by a reply, which stands beside them', () => {
    const { reply, ...replied } = compileFeedback(richText('Tack.'));
    const { reply: _, ...unreplied } = compileFeedback(null);
    expect(replied).toEqual(unreplied);
    expect(reply).toMatchObject({ blocks: [{ inlines: [{ text: 'Tack.' }] }] });
  });
});
