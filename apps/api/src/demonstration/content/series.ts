import type { DemoSeries } from './types.js';

const SUICIDE = {
  indicator: 'suicid-dodsorsaksregistret',
  definition: 'X60–X84 (avsiktligt självdestruktiv handling) och Y10–Y34 (oklar avsikt)',
  source: 'Dödsorsaksregistret, Socialstyrelsen',
};

const OPEN_COMPARISONS = 'Öppna jämförelser, stöd till personer med psykisk funktionsnedsättning';

/** Points for consecutive years from `first`. */
const from = (first: number, ...values: string[]): Record<number, string> =>
  Object.fromEntries(values.map((value, index) => [first + index, value]));

/** Suicides 2013–2021, the country and Skåne, as counts and per 100 000 inhabitants. */
export const suicideSeries: DemoSeries[] = [
  {
    ...SUICIDE,
    area: 'Riket',
    measure: 'count',
    points: from(2013, '1615', '1539', '1564', '1490', '1547', '1574', '1588', '1441', '1505'),
  },
  {
    ...SUICIDE,
    area: 'Skåne',
    measure: 'count',
    points: from(2013, '205', '186', '199', '181', '181', '178', '213', '197', '210'),
  },
  {
    ...SUICIDE,
    area: 'Riket',
    measure: 'per100k',
    points: from(2013, '16.82', '15.87', '15.96', '15.02', '15.38', '15.47', '15.45', '13.92', '14.45'),
  },
  {
    ...SUICIDE,
    area: 'Skåne',
    measure: 'per100k',
    points: from(2013, '16.16', '14.52', '15.35', '13.77', '13.56', '13.15', '15.55', '14.24', '15.05'),
  },
];

/** Suicides at 65 and over in Skåne, 2016–2021. */
export const suicide65Series: DemoSeries = {
  ...SUICIDE,
  indicator: 'suicid-65-plus',
  area: 'Skåne',
  measure: 'count',
  split: { age: '65+' },
  points: from(2016, '55', '46', '46', '64', '52', '58'),
};

/** Health examinations with code UP001 in Skåne, 2015–2021: the report's one chart. */
export const healthExaminationSeries: DemoSeries = {
  indicator: 'halsoundersokningar-up001',
  area: 'Skåne',
  measure: 'count',
  points: from(2015, '584', '1309', '1902', '2184', '2792', '2994', '2957'),
  definition: 'Hälsoundersökningar registrerade med koden UP001',
  source: 'Region Skånes vårddatabas',
};

/** Series that are printed inside a sentence: meetings, Case Management and IPS. */
export const sentenceSeries: DemoSeries[] = [
  {
    indicator: 'rsp-moten',
    area: 'Skåne',
    measure: 'count',
    points: from(2016, '4', '5', '6', '4', '4', '6'),
    source: 'Regional Samverkansgrupp Psykiatri',
  },
  {
    indicator: 'case-management-kommuner',
    area: 'Skåne',
    measure: 'count',
    points: from(2017, '20', '16', '15', '15', '18'),
    definition: 'Kommuner som erbjuder Case Management i integrerade team',
    source: OPEN_COMPARISONS,
    outOf: 33,
  },
  {
    indicator: 'ips-kommuner',
    area: 'Skåne',
    measure: 'count',
    points: from(2016, '7', '14', '11', '11', '9', '11'),
    definition: 'Kommuner som erbjuder IPS/Supported Employment',
    source: OPEN_COMPARISONS,
    outOf: 33,
  },
];

/** Peer support workers, the two years that were counted exactly. */
export const peerSupportSeries: DemoSeries = {
  indicator: 'egen-erfarenhet-anstallda',
  area: 'Skåne',
  measure: 'count',
  points: from(2018, '8', '14'),
  definition: 'Peer supportrar och andra med egen erfarenhet, anställda i psykiatrin',
  source: 'Psykiatri, habilitering och hjälpmedel',
};

/** Values that were never exact: kept as worded, with a number beside. */
export const approximateSeries: DemoSeries[] = [
  {
    indicator: 'forsta-hjalpen-aldre',
    area: 'Skåne',
    measure: 'count',
    points: from(2019, '175', '190', '230'),
    texts: { 2019: 'ca 175', 2020: 'ca 190', 2021: 'ca 230' },
    definition: 'Instruktörer i Första hjälpen psykisk hälsa vid årets slut',
    source: 'Skånes Kommuner och Region Skåne',
    quality: 'approximate',
  },
  {
    indicator: 'egen-erfarenhet-anstallda',
    area: 'Skåne',
    measure: 'count',
    points: { 2020: '17.5', 2021: '24' },
    texts: { 2020: '17–18', 2021: '23–25' },
    definition: 'Peer supportrar anställda i psykiatrin',
    source: 'Psykiatri, habilitering och hjälpmedel',
    quality: 'approximate',
  },
];

/** All observations of the 2021 plan. */
export const series2021: DemoSeries[] = [
  ...suicideSeries,
  suicide65Series,
  healthExaminationSeries,
  ...sentenceSeries,
  peerSupportSeries,
  ...approximateSeries,
];
