import { richText } from '../../rich-text/plain-paragraphs.js';
import {
  aCompileContribution,
  aCompileInput,
  aFocusArea,
  aGoal,
  aNote,
  aSection,
  aValue,
  anIndicator,
  anObservation,
} from '../../testing/report-builders.js';
import { idOf } from '../../testing/ids.js';
import type { CompileInput } from '../compile-input.js';
import { compileReport } from '../compile.js';
import { compileStatus } from '../compile-status.js';
import type { Block, ReportDocument } from '../document.js';

const school = aSection(
  'Elevhälsa',
  {
    shortTermGoals: [aGoal('Fler samtal')],
    longTermIndicators: [anIndicator('Andel elever')],
  },
  { strategyGoals: [7, 2, 5] },
);
const home = aSection('Boende', {}, { strategyGoals: [], slots: [] });
const areas = [aFocusArea('1', school), aFocusArea('2', home)];
const town = { id: idOf('town'), name: 'Staden' };
const under = { ancestorIds: [town.id, idOf('county')] };
const three = richText('Vi gör detta:', { bullets: ['Samtal.'] });
const contributions = [
  aCompileContribution('Elevhälsa', 'town', { body: richText('Staden samordnar.') }, { unit: town }),
  aCompileContribution('Elevhälsa', 'Skolan', { body: three, values: [aValue('Andel elever', '4')] }, under),
  aCompileContribution('Boende', 'Vården', { body: richText('Fler platser.') }, under),
  aCompileContribution('Boende', 'Skolan', { notCarriedOut: { reason: 'Inte vår fråga.' } }, under),
];
const compile = (changes: Partial<CompileInput>, kind: ReportDocument['kind'] = 'edition') =>
  compileReport(aCompileInput(areas, { contributions, ...changes }), kind);

/** Headings with their depth, and the words between them. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((one): string[] => {
    if (one.type === 'section')
      return [
        `${'#'.repeat(one.level)} ${[one.number, one.title].filter(Boolean).join(' ')}`,
        ...outline(one.blocks),
      ];
    if (one.type === 'paragraph') return [one.inlines.map(({ text }) => text).join('')];
    if (one.type === 'list') return one.items.flatMap((item) => outline(item).map((text) => `- ${text}`));
    if (one.type === 'lines') return one.items.map(({ text }) => `* ${text}`);
    if (one.type === 'note') return [`${one.years}:`, ...outline(one.blocks)];
    if (one.type === 'table')
      return one.rows.map((row) => row.flatMap(({ blocks: cell }) => outline(cell)).join(' | '));
    return [one.type];
  });
}

describe('a local agreement', () => {
  const matter = {
    purpose: 'Samma stöd\ni hela staden.\n\n- för barn\n- för vuxna',
    basis: {
      ground: [{ title: 'Lagen', href: 'https://exempel.se/lag' }],
      inspiration: [],
      follows: [{ title: 'Planen' }],
    },
  };
  const document = compile({ template: 'agreement', unitId: town.id, matter });

  it('begins with purpose, parties and basis in its groups, and leaves out what is not said (F32)', () => {
    expect(document.template).toBe('agreement');
    expect(outline(document.sections).slice(0, 11)).toEqual([
      '# Syfte',
      'Samma stöd\ni hela staden.',
      '- för barn',
      '- för vuxna',
      '# Parter',
      '- Skolan',
      '- Vården',
      '# Det här bygger överenskommelsen på',
      '## Har sin grund i',
      '- Lagen',
      '## Följer',
    ]);
    expect(JSON.stringify(document.sections)).toContain('"href":"https://exempel.se/lag"');
  });

  it('prints tags, what is agreed together and each administration’s commitments, without empty slots (F5, F6)', () => {
    const from = outline(document.sections).indexOf('# Fokusområde 1. Område 1');
    expect(outline(document.sections).slice(from)).toEqual([
      '# Fokusområde 1. Område 1',
      '## Elevhälsa',
      'Nationella strategin: delmål 2, 5 och 7',
      '### Kortsiktiga mål och aktiviteter 2026',
      '* Fler samtal',
      '### Så följer vi upp',
      '* Andel elever',
      '### Gemensamt för förvaltningarna',
      'Staden samordnar.',
      '### Åtaganden',
      '#### Skolan',
      'Vi gör detta:',
      '- Samtal.',
      '# Fokusområde 2. Område 2',
      '## Boende',
      '### Åtaganden',
      '#### Skolan',
      'Inget åtagande. Inte vår fråga.',
      '#### Vården',
      'Fler platser.',
    ]);
  });
});

describe('a report to the state', () => {
  const million = 1_000_000;
  const note = aNote(2026, 'En anteckning.', { target: { slot: 'longTermGoals' } });
  const document = compile({
    template: 'state',
    observations: [anObservation('Andel elever', 'Länet', 2025, '3')],
    contributions: [
      aCompileContribution('Elevhälsa', 'county', { body: richText('Allt är gjort.'), notes: [note] }),
    ],
    matter: {
      foreword: { text: 'Ett år har gått.', when: 'Staden 1 mars', signed: 'Siv Exempel\nordförande' },
      costs: [
        { sectionId: home.id, kronor: String(4 * million) },
        { sectionId: school.id, kronor: String(8 * million) },
      ],
      outlook: 'Vi fortsätter.',
      imprint: { publisher: 'Länet', registryNumber: 'D 1', contact: '' },
    },
  });

  it('has a signed foreword in front, and numbers to x.y.z on all but the imprint (F31)', () => {
    expect(outline(document.front!)).toEqual([
      '# Förord',
      'Ett år har gått.',
      'Staden 1 mars\nSiv Exempel\nordförande',
    ]);
    expect(outline(document.sections).filter((line) => line.startsWith('#'))).toEqual([
      '# 1 Område 1',
      '## 1.1 Elevhälsa',
      '### 1.1.1 Vad som skulle göras',
      '### 1.1.2 Vad som har gjorts',
      '### 1.1.3 Resultat',
      '# 2 Område 2',
      '## 2.1 Boende',
      '# 3 Kostnader',
      '# 4 Framåtblick',
      '# Om rapporten',
    ]);
  });

  it('has the costs by area in the plan’s order, with tax and total', () => {
    const lines = outline(document.sections);
    expect(lines.slice(lines.indexOf('# 3 Kostnader') + 1, lines.indexOf('# 4 Framåtblick'))).toEqual([
      'Område | Miljoner kronor',
      'Elevhälsa | 8,0',
      'Boende | 4,0',
      'Summa | 12,0',
      'Moms 25\u00a0% | 3,0',
      'Totalt med moms | 15,0',
    ]);
  });

  it('loses no note on a slot that it does not print', () => {
    const lines = outline(document.sections);
    expect(lines.slice(lines.indexOf('### 1.1.2 Vad som har gjorts') + 1)).toEqual(
      expect.arrayContaining(['2026:', 'En anteckning.', 'Allt är gjort.']),
    );
  });

  it('may leave out the appendix, and says nothing of it otherwise', () => {
    expect([document.appendix, compile({ appendix: false }).appendix]).toEqual([undefined, false]);
  });
});

describe('a unit’s status report', () => {
  const own = (state: 'draft' | 'submitted' | 'approved') =>
    aCompileContribution(
      'Elevhälsa',
      'town',
      { body: richText('Så långt har vi kommit.'), values: [aValue('Andel elever', '4')] },
      { unit: town, state },
    );
  const status = (...all: CompileInput['contributions']) =>
    compileStatus({
      ...aCompileInput(areas, { unitId: town.id, contributions: all }),
      submittedOn: '2026-09-12',
    });

  it('has the unit’s own words and values, and a place to sign; nothing of other units or sections', () => {
    expect(outline(status(own('approved'), contributions[1]!, contributions[2]!).sections)).toEqual([
      '# Fokusområde 1. Område 1',
      '## Elevhälsa',
      'Läge: godkänt.',
      '### Kortsiktiga mål och aktiviteter 2026',
      '* Fler samtal',
      '### Redovisning',
      'Så långt har vi kommit.',
      '### Redovisade värden',
      'Indikator | Värde',
      'Andel elever | 4',
      '# Underskrift',
      'Ort och datum:\n\u00a0',
      'Underskrift:\n\u00a0',
      'Namnförtydligande och uppdrag:\n\u00a0',
    ]);
  });

  it('says that it is a draft, or not approved; nothing once it is', () => {
    expect(status(own('draft'))).toMatchObject({ kind: 'preview', mark: { short: 'Utkast' } });
    expect(status(own('submitted'))).toMatchObject({ kind: 'preview', mark: { short: 'Inte godkänd' } });
    expect(status(own('approved'))).toMatchObject({ kind: 'edition' });
    expect(status(own('approved')).mark).toBeUndefined();
    expect(status(own('approved')).facts).toEqual([{ term: 'Senast inskickat', text: '2026-09-12' }]);
  });

  it('names who wrote it once all of it is handed in, and not while it is a draft', () => {
    expect([status(own('draft')).appendix, status(own('submitted')).appendix]).toEqual([false, undefined]);
  });
});
