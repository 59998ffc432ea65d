import type { Block, Inline, ReportDocument, SectionBlock, Source } from '@samsyn/domain';
import { sampleFeedback, samplePending } from './sample-feedback.js';
import { cell, contribution, list, paragraph, plan } from './sample-parts.js';

/** An invented county's report: every kind of block, in the proportions of a real one. */
export function sampleDocument(
  kind: ReportDocument['kind'] = 'edition',
  areas = 3,
  perArea = 3,
): ReportDocument {
  const sections = Array.from({ length: areas }, (_, area) => focusArea(kind, area, perArea));
  return {
    version: 1,
    kind,
    language: 'sv',
    title: 'Uppföljning 2025',
    subtitle: 'Ekelunds läns handlingsplan för psykisk hälsa och suicidprevention 2024–2027',
    owners: ['Region Ekelund', 'Ekelunds kommuner'],
    date: '2026-10-06',
    sections,
    revisionIds: Array.from({ length: areas * perArea }, (_, index) => `revision-${index}`),
  };
}

const areaTitles = [
  'Tidiga insatser nära vardagen',
  'Delaktighet och egen erfarenhet',
  'Ledning och samverkan',
];
const titles = [
  'Förebygga suicid',
  'Barn och unga i väntan på stöd',
  'Attityder till psykisk ohälsa på arbetsplatser, i skolor och i föreningsliv',
  'Samsjuklighet',
];

function focusArea(kind: ReportDocument['kind'], area: number, perArea: number): SectionBlock {
  return {
    type: 'section',
    level: 1,
    anchor: `fokusomrade-${area + 1}`,
    title: `Fokusområde ${area + 1}. ${areaTitles[area % areaTitles.length]}`,
    sources: [plan],
    blocks: Array.from({ length: perArea }, (_, index) => section(kind, area * perArea + index)),
  };
}

function section(kind: ReportDocument['kind'], index: number): SectionBlock {
  const anchor = `omrade-${index}`;
  const county = contribution(`revision-${index}`, 'Ekelunds län', 'Ingrid Sample', 'Ove Prov');
  const slot = (name: string, title: string, blocks: readonly Block[]): SectionBlock => ({
    type: 'section',
    level: 3,
    anchor: `${anchor}-${name}`,
    title,
    sources: [plan],
    blocks,
  });
  return {
    type: 'section',
    level: 2,
    anchor,
    title: titles[index % titles.length]!,
    sources: [plan],
    blocks: [
      slot('shortTermGoals', 'Kortsiktiga mål och aktiviteter 2025', goals(county)),
      slot('shortTermIndicators', 'Mätbara indikatorer för uppföljning', [
        { type: 'lines', items: [{ text: 'Saknas.', gap: true }], sources: [plan] },
      ]),
      slot('longTermGoals', 'Långsiktiga mål', [
        {
          type: 'lines',
          items: [{ text: 'Färre ska behöva vänta längre än en månad på ett första samtal.', gap: false }],
          sources: [plan],
        },
      ]),
      slot('longTermIndicators', 'Mätbara indikatorer för uppföljning', [series(), tail()]),
      reports(anchor, county),
      ...(index % 3 === 0 ? [sampleFeedback(`synpunkt-${index}`)] : []),
      ...(kind === 'preview' && index % 3 === 1 ? [samplePending()] : []),
    ],
  };
}

function goals(county: Source): Block[] {
  const link: Inline = {
    text: 'stödmaterialet för skolor',
    href: 'https://exempel.se/stöd?år=2025&sida="1"',
    title: 'Stödmaterial, andra upplagan',
  };
  return [
    {
      type: 'lines',
      items: [
        { text: 'Varje kommun har en namngiven samordnare och en plan som följs upp i nämnd.', gap: false },
        { text: 'Gemensam utbildningsdag för personal i skola, socialtjänst och primärvård.', gap: false },
        { text: 'Behöver specificeras ytterligare.', gap: true },
      ],
      sources: [plan],
    },
    {
      type: 'note',
      years: '2023–2024',
      sources: [county],
      blocks: [
        paragraph(
          county,
          'Nätverket för samordnare kom i gång under våren och har träffats varannan månad. Tjugosex av ',
          'trettio kommuner deltog vid minst hälften av träffarna, och två kommuner delar numera på en tjänst.',
        ),
        list(county, false, [
          ['Elva utbildningstillfällen för personal i grundskolan.', ['Sju på plats.', 'Fyra på distans.']],
          ['En handledning i hur samtal följs upp, prövad i tre rektorsområden.'],
        ]),
      ],
    },
    {
      type: 'note',
      years: '2025',
      sources: [county],
      blocks: [
        {
          type: 'paragraph',
          inlines: [
            { text: 'Under året trycktes ' },
            link,
            { text: ' i ny upplaga. Av de som svarade på enkäten tyckte ' },
            { text: 'fyra av fem', bold: true },
            { text: ' att materialet går att använda ' },
            { text: 'utan', italic: true },
            { text: ' särskild utbildning.\nNästa uppföljning görs i mars.' },
          ],
          sources: [county],
        },
        list(county, true, [
          ['Kartlägg vilka som saknar plan.'],
          ['Erbjud stöd på plats.'],
          ['Följ upp efter sex månader.'],
        ]),
      ],
    },
  ];
}

function series(): Block {
  const sources: Source[] = [{ type: 'statistics', title: 'Länets enkät om psykisk hälsa' }];
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
  const row = (area: string, base: number) => [
    cell(area, sources, true),
    ...years.map((_, index) =>
      cell(`${base + ((index * 7) % 5)},${((index * 37) % 90) + 10}`, sources, false, true),
    ),
  ];
  return {
    type: 'table',
    caption: 'Andel som väntat mer än en månad, per 100 000 invånare',
    headRows: 1,
    rows: [
      [cell('Område', sources, true), ...years.map((year) => cell(String(year), sources, true, true))],
      row('Ekelunds län', 14),
      row('Riket', 16),
    ],
    sources,
  };
}

function tail(): Block {
  return paragraph(
    { type: 'statistics', title: 'Länets enkät om psykisk hälsa' },
    'Ekelunds län: 2024: 14, 2025: ca 12 kommuner.',
  );
}

function reports(anchor: string, county: Source): Block {
  const norra = contribution(`${anchor}-norra`, 'Norra delregionen', 'Siv Exempel', 'Ingrid Sample');
  return {
    type: 'section',
    level: 3,
    anchor: `${anchor}-redovisningar`,
    title: 'Redovisningar',
    sources: [norra],
    blocks: [
      {
        type: 'section',
        level: 4,
        anchor: `${anchor}-norra`,
        title: 'Norra delregionen',
        sources: [norra],
        blocks: [
          paragraph(
            norra,
            'Alla fem kommuner har antagit en plan. Två av dem gjorde det tillsammans med de lokala brukarföreningarna, ',
            'som också har varit med och utbildat personal på bibliotek och i fritidsverksamhet.',
          ),
        ],
      },
      {
        type: 'table',
        caption: 'Redovisade värden',
        headRows: 1,
        rows: [
          ['Indikator', 'Organisation', 'Värde'].map((text) => cell(text, [norra], true)),
          [
            cell('Antal kommuner med antagen plan', [norra], true),
            cell('Norra delregionen', [norra]),
            cell('5', [norra], false, true),
          ],
          [
            cell('Antal kommuner med antagen plan', [norra], true),
            cell('Södra delregionen', [norra]),
            cell('Uppgift saknas: räknas först i december', [norra]),
          ],
          [
            cell('Antal kommuner med antagen plan', [county], true),
            cell('Summa', [county], true),
            cell('ca 5', [county], true, true),
          ],
        ],
        sources: [norra],
      },
    ],
  };
}
