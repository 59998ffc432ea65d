import type { CellValue, DemoCell, Paragraph } from '../types.js';
import { chosen } from '../round-2023/rewards.js';
import { about, exactly, inWords, kronor, no, share, unavailable, yes } from '../round-2023/values.js';

/** An approved answer. */
const approved = (
  unit: string,
  section: string,
  author: string,
  body: Paragraph[],
  values: Record<string, CellValue>,
): DemoCell => ({ unit, section, state: 'approved', author, body, values });

const comorbidity = (courses: CellValue, people: CellValue, days: CellValue, forms: string) => ({
  'sip-utbildningar': courses,
  'sip-utbildade': people,
  'dagar-till-samordningsmote': days,
  samverkansformer: inWords(forms),
});
const participation = (
  audits: number,
  peers: CellValue,
  forum: string,
  councils: string,
  given: CellValue,
) => ({
  brukarrevisioner: exactly(audits),
  'peer-support-anstallda': peers,
  brukarforum: inWords(forum),
  'enheter-brukarrad': share(councils),
  'ersattning-medverkan': given,
});
const prevention = (trained: CellValue, schools: number, coordinator: CellValue, thousands: number) => ({
  'mhfa-utbildade': trained,
  'yam-skolor': exactly(schools),
  'suicid-samordnare': coordinator,
  'suicid-medel': kronor(thousands),
});

/** Nordost and Nordväst in 2022. */
export const north2022: DemoCell[] = [
  approved(
    'nordost',
    '3.3',
    'nordost-kontakt-kommun',
    [
      'Arbetet började under våren. En samordnare är utlyst men inte tillsatt.',
      'Fyra kommuner har hållit SIP-kurs.',
    ],
    comorbidity(exactly(8), exactly(161), exactly(23), 'Lokal samverkansgrupp'),
  ),
  approved(
    'nordost',
    '3.5',
    'nordost-medarbetare',
    ['Tolv personer med egen erfarenhet har utbildats till brukarrevisorer.'],
    participation(0, exactly(2), 'Brukarråd i fyra av sex kommuner', '50', chosen('arvode')),
  ),
  approved(
    'nordost',
    '3.6',
    'nordost-medarbetare',
    ['Fem kommuner har en beslutad plan. Den sjätte väntar på ny ledning.'],
    prevention(exactly(205), 8, yes('I fem av sex kommuner.'), 720),
  ),
  approved(
    'nordvast',
    '3.3',
    'nordvast-kontakt-kommun',
    ['Tio kommuner använder samma kursmaterial sedan i höstas.', 'Läkartid saknas fortfarande i norr.'],
    comorbidity(exactly(14), about(300), exactly(21), 'Lokalt samråd psykiatri, Mariamottagning'),
  ),
  approved(
    'nordvast',
    '3.5',
    'nordvast-kontakt-kommun',
    ['En gemensam brukarrevision har planerats för 2023. Två kommuner har anställt peer supportrar.'],
    participation(
      1,
      exactly(4),
      'Samråd med föreningarna varje kvartal',
      '55',
      chosen('presentkort', 'resor'),
    ),
  ),
  approved(
    'nordvast',
    '3.6',
    'nordvast-kontakt-region',
    ['Sex av tio kommuner har en samordnare. Nätverket träffas varannan månad.'],
    prevention(about(290), 11, yes('I sex kommuner.'), 1640),
  ),
];

/** Mellersta and Malmö in 2022. */
export const middle2022: DemoCell[] = [
  approved(
    'mellersta',
    '3.3',
    'mellersta-kontakt-region',
    ['Fyra av åtta kommuner kallar till SIP inom tre veckor. Lund har startat ett integrerat team.'],
    comorbidity(exactly(9), exactly(174), exactly(26), 'Lokala samråd'),
  ),
  approved(
    'mellersta',
    '3.5',
    'mellersta-kontakt-kommun',
    ['En brukarrevision av träffpunkter är gjord i Eslöv. Resultatet har gett längre öppettider.'],
    participation(1, exactly(3), 'Brukarråd i sex kommuner', '60', chosen('arvode', 'resor')),
  ),
  approved(
    'mellersta',
    '3.6',
    'mellersta-kontakt-kommun',
    ['Samordnaren började i augusti och har börjat med skolorna.'],
    prevention(exactly(231), 12, yes('Delad mellan fem kommuner.'), 1310),
  ),
  approved(
    'malmo',
    '3.3',
    'malmo-kontakt-region',
    ['En gemensam mottagning är beslutad och får lokaler våren 2023.'],
    comorbidity(exactly(12), exactly(258), exactly(15), 'Fältarbete, chefsgrupp varje månad'),
  ),
  approved(
    'malmo',
    '3.5',
    'malmo-kontakt-kommun',
    ['En brukarrevision på stödboenden, och fem peer supportrar anställda.'],
    participation(1, exactly(5), 'Inflytanderåd i funktionsstöd', '70', chosen('arvode')),
  ),
  approved(
    'malmo',
    '3.6',
    'malmo-kontakt-kommun',
    ['YAM har genomförts på 18 skolor. Planen ska ses över nästa år.'],
    prevention(exactly(512), 18, yes('Heltid i staden.'), 2890),
  ),
];

/** Sydost and Sydväst in 2022. */
export const south2022: DemoCell[] = [
  approved(
    'sydost',
    '3.3',
    'sydost-kontakt',
    [
      'Kommunerna och psykiatrin möts i en delregional grupp sedan i mars. Gruppen har enats om vem som kallar till SIP.',
      'Sju utbildningar har hållits, de flesta i Ystad. Deltagarna kom från socialtjänst, psykiatri och vårdcentraler.',
      { bullets: ['En processledare ska anställas i början av 2023.', 'Primärvården deltar från hösten.'] },
    ],
    comorbidity(exactly(7), exactly(112), exactly(29), 'Delregional grupp'),
  ),
  approved(
    'sydost',
    '3.5',
    'sydost-medarbetare',
    ['Kommunerna har enats om att bilda ett brukarråd för hela delregionen. Arvodet är inte bestämt.'],
    participation(0, exactly(1), 'Öppna möten i tre kommuner', '20', chosen('resor')),
  ),
  approved(
    'sydost',
    '3.6',
    'sydost-medarbetare',
    [
      'Ystad och Tomelilla har beslutat om en plan. Simrishamn är på väg.',
      'Kurser i MHFA har hållits för personal i hemtjänst och skola, sammanlagt nio stycken.',
      'Två skolor har genomfört YAM för andra året i rad.',
    ],
    prevention(exactly(143), 5, yes('I Ystad; övriga delar på uppgiften.'), 380),
  ),
  approved(
    'sydvast',
    '3.3',
    'sydvast-kontakt',
    ['Ett avtal om mottagningstider har förberetts men inte börjat gälla.'],
    comorbidity(
      exactly(5),
      unavailable('Anmälningslistorna är gallrade'),
      exactly(27),
      'Månadsmöte mellan enhetschefer',
    ),
  ),
  approved(
    'sydvast',
    '3.5',
    'sydvast-kontakt',
    ['Inget brukarråd finns ännu. Frågan bereds i samverkansorganet.'],
    participation(0, exactly(1), 'Anhörigcirklar i Trelleborg', '15', chosen('ingen')),
  ),
  approved(
    'sydvast',
    '3.6',
    'sydvast-kontakt',
    ['En temadag om suicidprevention samlade 120 personer i Trelleborg.'],
    prevention(exactly(60), 4, no('Rekrytering pågår.'), 410),
  ),
];
