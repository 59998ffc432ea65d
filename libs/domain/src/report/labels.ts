import type { Nothing } from '../contribution/content.js';
import type { Quality } from '../indicator/value.js';
import type { Gap, SlotKind } from '../plan/plan.js';
import type { ChartForm } from './document.js';
import { turns } from '../workflow/states.js';
import type { State } from '../workflow/state.js';

/** The Swedish words that reports print. Documents are Swedish whatever the reader's language. */
export const reportLabels = {
  slot: {
    shortTermGoals: (year: number) => `Kortsiktiga mål och aktiviteter ${year}`,
    shortTermIndicators: () => 'Mätbara indikatorer för uppföljning',
    longTermGoals: () => 'Långsiktiga mål',
    longTermIndicators: () => 'Mätbara indikatorer för uppföljning',
  } satisfies Record<SlotKind, (year: number) => string>,
  gap: {
    missing: 'Saknas.',
    toBeDeveloped: 'Bör tas fram.',
    needsSpecification: 'Behöver specificeras ytterligare.',
    notDeveloped: 'Indikatorer ej framtagna.',
  } satisfies Record<Gap, string>,
  noteGap: { notCarriedOut: 'Ej genomförd.', noActivities: 'Inga aktiviteter.' },
  state: {
    draft: 'inte inskickat',
    submitted: 'inskickat',
    inReview: 'under granskning',
    returned: 'återsänt för komplettering',
    approved: 'godkänt',
  } satisfies Record<State, string>,
  address: 'Adress',
  strategyGoals: (numbers: readonly number[]) =>
    `Nationella strategin: delmål ${numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} och ` : ''}${numbers.at(-1)}`,
  /** How far a unit's own report has come. */
  standing: {
    draft: { text: 'Utkast. Hela redovisningen är inte inskickad.', short: 'Utkast' },
    submitted: { text: 'Inskickad. Redovisningen är inte godkänd än.', short: 'Inte godkänd' },
    lastSubmitted: 'Senast inskickat',
    waived: 'Undantagen från redovisningen.',
    of: (state: State) => `Läge: ${reportLabels.state[state]}.`,
  },
  matter: {
    basis: { ground: 'Har sin grund i', inspiration: 'Är inspirerad av', follows: 'Följer' },
    area: 'Område',
    cost: { millions: 'Miljoner kronor', kronor: 'Kronor' },
    costs: { millions: 'Kostnader per område, miljoner kronor', kronor: 'Kostnader per område, kronor' },
    sum: 'Summa',
    vat: (perCent: number) => `Moms ${perCent}\u00a0%`,
    total: 'Totalt med moms',
    imprint: { publisher: 'Utgivare', registryNumber: 'Diarienummer', contact: 'Kontakt' },
    signing: ['Ort och datum:', 'Underskrift:', 'Namnförtydligande och uppdrag:'],
  },
  focusArea: (number: string, title: string) => `Fokusområde ${number}. ${title}`,
  countyText: 'Sammanfattande uppföljning',
  unitReports: 'Redovisningar',
  reportedValues: 'Redovisade värden',
  indicator: 'Indikator',
  unit: 'Organisation',
  value: 'Värde',
  total: { sum: 'Summa', average: 'Medelvärde' },
  choice: { yes: 'Ja', no: 'Nej' },
  countOf: (count: number, answered: number) => `${count} av ${answered}`,
  ofWhich: (unit: string) => `varav ${unit}`,
  withoutNumber: (units: number) => `siffra saknas från ${units}`,
  withoutAnswer: (units: number) => `svar saknas från ${units}`,
  nothing: {
    notCarriedOut: 'Inte genomfört',
    notFollowedUp: 'Ingen uppföljning i år',
  } satisfies Record<Nothing, string>,
  notAvailable: 'Ingen uppföljning i år',
  area: 'Område',
  per100k: 'per 100 000 invånare',
  count: 'antal',
  share: 'andel',
  money: 'kronor',
  age: (age: string) => `${age} år`,
  approximate: 'ca',
  partialYear: 'del av år',
  definition: 'Definition',
  data: {
    area: 'Område',
    year: 'År',
    value: 'Värde',
    printed: 'Som det står i rapporten',
    quality: 'Noggrannhet',
    qualities: { exact: 'exakt', approximate: 'ungefärligt', partialYear: 'del av år' } satisfies Record<
      Quality,
      string
    >,
    revision: (unit: string, number: number) => `${unit}, version ${number}`,
  },
  chart: {
    form: { line: 'Linjediagram', bar: 'Stapeldiagram', groupedBar: 'Stapeldiagram' } satisfies Record<
      ChartForm,
      string
    >,
    /** `Antalet suicid` of `Antal suicid`; other names are quoted as they are. */
    definite: (name: string) =>
      name.replace(/^(Antal|Andel)(en)? /, (_, word: string) => (word === 'Antal' ? 'Antalet ' : 'Andelen ')),
    moved: {
      up: (from: string, to: string) => `ökade från ${from} till ${to}`,
      down: (from: string, to: string) => `minskade från ${from} till ${to}`,
      level: (from: string, to: string) => `var lika, ${from} och ${to}`,
    },
    only: (value: string) => `var ${value}`,
    at: (value: string, year: number) => `${value} (${year})`,
    highest: (value: string) => `högst ${value}`,
    lowest: (value: string) => `lägst ${value}`,
    broken: (year: number) => `Från ${year} räknas något annat än tidigare; det går inte att jämföra.`,
    approximate: (years: string) => `Ungefärliga värden: ${years}.`,
    partial: (years: string) => `Del av år: ${years}.`,
    nothing: 'Det finns inga siffror att visa.',
  },
  source: 'Källa',
  feedback: (unit: string) => `Synpunkter från ${unit}`,
  reservation: (unit: string) => `Reservation från ${unit}`,
  reply: 'Svar från de sammankallande',
  changedBecause: 'Det här ändrades:',
  pending: (unit: string, state: State) => {
    const words = { unit: `Väntar på ${unit}.`, reviewer: 'Väntar på granskaren.', nobody: '' };
    return `${unit}: ${reportLabels.state[state]}. ${words[turns[state]]} Ingår inte i rapporten.`;
  },
};
