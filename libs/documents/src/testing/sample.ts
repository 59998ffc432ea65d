import type { Block, ReportDocument, SectionBlock } from '@samsyn/domain';
import { sampleFeedback, samplePending } from './sample-feedback.js';
import { contribution, plan } from './sample-parts.js';
import { chart, goals, reports, series, tail } from './sample-section.js';

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
      slot('longTermIndicators', 'Mätbara indikatorer för uppföljning', [chart(), series(), tail()]),
      reports(anchor, county),
      ...(index % 3 === 0 ? [sampleFeedback(`synpunkt-${index}`)] : []),
      ...(kind === 'preview' && index % 3 === 1 ? [samplePending()] : []),
    ],
  };
}
