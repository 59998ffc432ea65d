import type { ReportDocument, SectionBlock } from '@samsyn/domain';
import { cell, contribution, list, paragraph, plan } from './sample-parts.js';

const none = { type: 'plan', planId: '', title: '' } as const;
const words = (text: string) => ({ ...paragraph(none, text), sources: [] });
const chapter = (anchor: string, title: string, more: Partial<SectionBlock>): SectionBlock => ({
  type: 'section',
  level: 1,
  anchor,
  title,
  sources: [],
  blocks: [],
  ...more,
});

/** A report to the state: a foreword in front, numbered headings, a table of costs, an imprint, no appendix. */
export function sampleStateReport(): ReportDocument {
  const source = contribution('revision-stat', 'Ekelunds län', 'Ingrid Sample', 'Ove Prov');
  const section = chapter('omrade-1', 'Samsjuklighet', {
    level: 2,
    number: '1.1',
    sources: [plan],
    blocks: [
      chapter('omrade-1-lanet', 'Vad som har gjorts', {
        level: 3,
        number: '1.1.1',
        sources: [source],
        blocks: [
          {
            type: 'paragraph',
            inlines: [
              { text: 'Fjorton möten hölls' },
              {
                text: '',
                footnote: [
                  { text: 'Protokollen', href: 'https://exempel.se/moten', title: 'Alla protokoll' },
                ],
              },
              { text: '.' },
            ],
            sources: [source],
          },
          list(source, false, [['Utbildning.', ['Två dagar.']]]),
        ],
      }),
    ],
  });
  const row = (name: string, amount: string, total = false) => [
    cell(name, [], true),
    cell(amount, [], total, true),
  ];
  return {
    version: 1,
    kind: 'edition',
    language: 'sv',
    template: 'state',
    title: 'Slutrapport 2025',
    subtitle: 'Överenskommelsen om psykisk hälsa',
    owners: ['Region Ekelund'],
    date: '2026-03-01',
    facts: [{ term: 'Adress', text: 'Storgatan 1, Ekelund' }],
    front: [
      chapter('forord', 'Förord', {
        blocks: [words('Ett år har gått.'), words('Ekelund 1 mars\nSiv Exempel')],
      }),
    ],
    appendix: false,
    sections: [
      chapter('fokusomrade-1', 'Insatser', { number: '1', sources: [plan], blocks: [section] }),
      chapter('kostnader', 'Kostnader', {
        number: '2',
        blocks: [
          {
            type: 'table',
            caption: 'Kostnader per område, miljoner kronor',
            headRows: 1,
            rows: [
              [cell('Område', [], true), cell('Miljoner kronor', [], true, true)],
              row('Samsjuklighet', '20,4'),
              row('Summa', '20,4', true),
              row('Moms 25\u00a0%', '5,1'),
              row('Totalt med moms', '25,5', true),
            ],
            sources: [],
          },
        ],
      }),
      chapter('om', 'Om rapporten', { blocks: [words('Utgivare: Region Ekelund')] }),
    ],
    revisionIds: ['revision-stat'],
  };
}

/** A unit's status report: no contents, and marked as a draft. */
export function sampleStatusReport(): ReportDocument {
  const source = contribution('revision-status', 'Norra delregionen', 'Siv Exempel', 'Ingrid Sample');
  return {
    ...sampleStateReport(),
    kind: 'preview',
    template: 'status',
    title: 'Lägesrapport september 2025',
    front: [],
    mark: { text: 'Utkast. Hela redovisningen är inte inskickad.', short: 'Utkast' },
    contents: false,
    sections: [
      chapter('fokusomrade-1', 'Fokusområde 1. Insatser', {
        sources: [plan],
        blocks: [
          chapter('omrade-1', 'Samsjuklighet', {
            level: 2,
            sources: [plan],
            blocks: [paragraph(source, 'Två möten har hållits.')],
          }),
        ],
      }),
    ],
  };
}
