/** The Swedish words that rendered documents and public pages print besides the report's own. */
export const labels = {
  language: 'sv',
  service: 'Samsyn',
  skip: 'Hoppa till innehållet',
  contents: 'Innehåll',
  permalink: (title: string) => `Länk till ${title}`,
  owners: 'Avsändare',
  county: 'Län',
  date: 'Datum',
  edition: 'Utgåva',
  editionNumber: (number: number) => `Utgåva ${number}`,
  publishedOn: 'Publicerad',
  decision: 'Beslut',
  decided: ({ by, on }: { by?: string; on: string }) =>
    by ? `${by}, ${swedishDate(on)}` : `Fattat ${swedishDate(on)}`,
  registryNumber: 'Diarienummer',
  table: (number: number) => `Tabell ${number}`,
  tableWord: 'Tabell',
  figure: (number: number) => `Figur ${number}`,
  figureWord: 'Figur',
  dataAs: 'Siffrorna som fil:',
  data: (label: string, format: string) => `${label} som ${format.toUpperCase()}`,
  newDefinition: (years: readonly number[]) => `Ny definition från ${enumeration(years.map(String))}`,
  noFigures: 'Det finns inga siffror att visa.',
  hollow: (what: readonly string[]) => `Ofylld: ${what.join(' eller ')}`,
  approximate: 'ungefärligt värde',
  partialYear: 'del av år',
  missingPicture: 'Bilden kan inte visas.',
  untitled: '(utan rubrik)',
  footnotes: 'Fotnoter',
  footnote: (number: number) => `Fotnot ${number}`,
  backToText: (number: number) => `Tillbaka till fotnot ${number} i texten`,
  preview: 'Förhandsvisning. Rapporten är inte fastställd.',
  previewShort: 'Förhandsvisning',
  notApproved: (unit: string) => `Inte godkänt: ${unit}`,
  yearsPrefix: (years: string) => `${years}:`,
  sources: {
    title: 'Källor',
    intro:
      'Här står vem som har skrivit och godkänt texten i varje område. Versionen är den godkända, ord för ord som den står i rapporten.',
    plan: (title: string) => `Mål och indikatorer kommer från: ${title}.`,
    caption: 'Underlag per område',
    section: 'Område',
    unit: 'Organisation',
    what: 'Underlag',
    authors: 'Skrivet av',
    approved: 'Godkänt',
    revision: (number: number) => `Bidrag, version ${number}`,
    takenOver: (number: number) => `Text övertagen från version ${number}`,
    feedback: 'Synpunkter',
    statistics: 'Statistik',
    none: '–',
    notApplicable: 'Prövas inte',
    origin: (names: string) => `Källa: ${names}`,
    writtenBy: (authors: string) => `Skrivet av ${authors}.`,
    approvedWords: (approved: string) => `Godkänt av ${approved}.`,
    notApproved: 'Inte godkänt.',
    approvedBy: (by: string | null, on: string | null) =>
      [by, on && swedishDate(on)].filter(Boolean).join(', '),
  },
  footer: {
    compiled: (count: number) =>
      count === 1 ? 'Sammanställd av 1 godkänd text.' : `Sammanställd av ${count} godkända texter.`,
    permanent: 'Adressen till rapporten och till varje avsnitt är beständig.',
    top: 'Till sidans början',
  },
  index: {
    title: 'Publicerade rapporter',
    intro: 'Fastställda uppföljningar av länens handlingsplaner, de senaste först.',
    empty: 'Ännu är ingen rapport publicerad.',
    all: 'Alla publicerade rapporter',
  },
  sealed: {
    newer: 'Det finns en nyare utgåva:',
    sums: 'Kontrollsummor (SHA-256)',
    explain: 'Filerna är förseglade sedan rapporten fastställdes. Summan visar att en fil är oförändrad.',
    verify: 'Kontrollera om en fil är den som fastställdes',
  },
  verify: {
    title: 'Kontrollera en fil',
    intro: 'Här ser du om en fil är den som fastställdes. Filen läses av, men sparas inte.',
    fileHeading: 'Kontrollera med filen',
    file: 'Fil',
    fileHint: 'Webbsida, Word, PDF eller data (JSON) från en publicerad rapport. Högst 100 MB.',
    check: 'Kontrollera filen',
    sumHeading: 'Kontrollera med kontrollsumman',
    sum: 'Kontrollsumma (SHA-256)',
    sumHint: '64 tecken: siffror och bokstäverna a till f.',
    checkSum: 'Kontrollera summan',
    known: 'Filen är den som fastställdes',
    knownSuperseded: 'Filen är den som fastställdes, men det finns en nyare utgåva',
    knownWithdrawn: 'Filen är den som fastställdes, men utgåvan är återkallad',
    withdrawnText: (on: string) => `Utgåvan återkallades den ${swedishDate(on)} och gäller inte längre.`,
    unknown: 'Filen känns inte igen',
    unknownText:
      'Den är inte någon av filerna till en publicerad rapport. Den kan ha ändrats, eller vara sparad på nytt från ett program eller en webbläsare. Ladda ner filen från rapportens sida och jämför.',
    format: 'Fil',
    faults: {
      noFile: 'Välj en fil att kontrollera',
      tooLarge: 'Filen är större än 100 MB',
      tooMany: 'För många kontroller på kort tid. Vänta en kvart och försök igen',
      notASum: 'Skriv en kontrollsumma på 64 tecken',
    },
  },
  withdrawn: {
    mark: 'Återkallad',
    title: (title: string) => `${title} är återkallad`,
    text: (on: string) =>
      `Utgåvan återkallades den ${swedishDate(on)} och visas inte längre på den här adressen.`,
    reason: 'Skäl',
    replacement: 'Ersätts av',
  },
};

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** `2022-10-06` as `6 oktober 2022`; anything else as it stands. */
export function swedishDate(day: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  const month = match && months[Number(match[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : day;
}

/** `A, B och C`. */
export function enumeration(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}

/** `48 kB`, `1,2 MB`: as a Swede writes the size of a file. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes}\u00a0kB` : `${(bytes / 1e6).toFixed(1).replace('.', ',')}\u00a0MB`;
}
