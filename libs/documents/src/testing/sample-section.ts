import type { Block, Inline, Source } from '@samsyn/domain';
import { cell, contribution, list, paragraph, plan } from './sample-parts.js';
import { within } from './sample-within.js';

/** Goals with the county's notes for a span of years and for one year. */
export function goals(county: Source): Block[] {
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

const sources: Source[] = [{ type: 'statistics', title: 'Länets enkät om psykisk hälsa' }];

/** How many answered, year by year, the last year counted anew. */
export function chart(): Block {
  const counted = [584, 1309, 1902, 2184, 957];
  return {
    type: 'chart',
    form: 'line',
    caption: 'Antal svar på enkäten',
    measure: 'antal',
    valueType: 'number',
    series: [
      {
        name: 'Länet',
        points: counted.map((number, at) => ({
          year: 2021 + at,
          value: String(number),
          printed: number < 1000 ? String(number) : `${Math.floor(number / 1000)}\u00a0${number % 1000}`,
          quality: at === 3 ? 'approximate' : 'exact',
        })),
      },
    ],
    breaks: [2025],
    alt: 'Linjediagram. Antalet svar på enkäten ökade från 584 (2021) till 2\u00a0184 (2024).',
    definition: null,
    sources,
  };
}

/** A long series of two areas. */
export function series(): Block {
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

/** A series short enough for a sentence. */
export function tail(): Block {
  return paragraph(
    { type: 'statistics', title: 'Länets enkät om psykisk hälsa' },
    'Ekelunds län: 2024: 14, 2025: ca 12 kommuner.',
  );
}

/** What a unit below the county reported, in words and in values. */
export function reports(anchor: string, county: Source): Block {
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
          ...within(norra),
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
