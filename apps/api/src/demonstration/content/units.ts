import type { DemoUnit, DemoUnitKind } from './types.js';

const under = (parent: string, kind: DemoUnitKind, names: Record<string, string>): DemoUnit[] =>
  Object.entries(names).map(([key, name]) => ({ key, name, kind, parent }));

/** Skåne's six sub-regions, in the order that the county lists them. */
export const subRegions: DemoUnit[] = under('skane', 'subRegion', {
  nordost: 'Nordost',
  nordvast: 'Nordväst',
  mellersta: 'Mellersta',
  malmo: 'Malmö',
  sydost: 'Sydost',
  sydvast: 'Sydväst',
});

/** Skåne's 33 municipalities. The distribution agrees with the sub-regions' population shares in the funds table. */
export const municipalities: DemoUnit[] = [
  ...under('nordost', 'municipality', {
    bromolla: 'Bromölla kommun',
    hassleholm: 'Hässleholms kommun',
    kristianstad: 'Kristianstads kommun',
    osby: 'Osby kommun',
    perstorp: 'Perstorps kommun',
    'ostra-goinge': 'Östra Göinge kommun',
  }),
  ...under('nordvast', 'municipality', {
    bjuv: 'Bjuvs kommun',
    bastad: 'Båstads kommun',
    helsingborg: 'Helsingborgs stad',
    hoganas: 'Höganäs kommun',
    klippan: 'Klippans kommun',
    landskrona: 'Landskrona stad',
    svalov: 'Svalövs kommun',
    astorp: 'Åstorps kommun',
    angelholm: 'Ängelholms kommun',
    orkelljunga: 'Örkelljunga kommun',
  }),
  ...under('mellersta', 'municipality', {
    burlov: 'Burlövs kommun',
    eslov: 'Eslövs kommun',
    horby: 'Hörby kommun',
    hoor: 'Höörs kommun',
    kavlinge: 'Kävlinge kommun',
    lomma: 'Lomma kommun',
    lund: 'Lunds kommun',
    staffanstorp: 'Staffanstorps kommun',
  }),
  ...under('malmo', 'municipality', { 'malmo-stad': 'Malmö stad' }),
  ...under('sydost', 'municipality', {
    simrishamn: 'Simrishamns kommun',
    sjobo: 'Sjöbo kommun',
    skurup: 'Skurups kommun',
    tomelilla: 'Tomelilla kommun',
    ystad: 'Ystads kommun',
  }),
  ...under('sydvast', 'municipality', {
    svedala: 'Svedala kommun',
    trelleborg: 'Trelleborgs kommun',
    vellinge: 'Vellinge kommun',
  }),
];

/** The four administrations of Helsingborgs stad that have a local agreement together. */
export const helsingborgAdministrations: DemoUnit[] = under('helsingborg', 'administration', {
  'helsingborg-arbetsmarknad': 'Arbetsmarknadsförvaltningen, Helsingborgs stad',
  'helsingborg-skola-fritid': 'Skol- och fritidsförvaltningen, Helsingborgs stad',
  'helsingborg-social': 'Socialförvaltningen, Helsingborgs stad',
  'helsingborg-vard-omsorg': 'Vård- och omsorgsförvaltningen, Helsingborgs stad',
});

/** The region's administrations, directly under the county. */
export const regionAdministrations: DemoUnit[] = under('skane', 'administration', {
  'psykiatri-habilitering-hjalpmedel': 'Psykiatri, habilitering och hjälpmedel',
  primarvarden: 'Primärvården',
});

/** The user organisations, directly under the county. */
export const userOrganisations: DemoUnit[] = under('skane', 'userOrganisation', {
  'nsph-skane': 'NSPH Skåne',
  'schizofreniforbundet-skane': 'Schizofreniförbundet Skåne',
});

/** Skåne as a tree: every unit after its parent. */
export const skaneUnits: DemoUnit[] = [
  { key: 'skane', name: 'Skåne', kind: 'county', parent: null },
  ...subRegions,
  ...municipalities,
  ...helsingborgAdministrations,
  ...regionAdministrations,
  ...userOrganisations,
];

/** A second, invented county, which sees nothing of the first. */
export const neighbourUnits: DemoUnit[] = [
  { key: 'norra-exempellandet', name: 'Norra Exempellandet', kind: 'county', parent: null },
  ...under('norra-exempellandet', 'subRegion', {
    'exempellandet-kusten': 'Exempelkusten',
    'exempellandet-inlandet': 'Exempelinlandet',
  }),
];

/** All units of both counties. */
export const demoUnits: DemoUnit[] = [...skaneUnits, ...neighbourUnits];
