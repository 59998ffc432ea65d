import type { ContributionWords, Messages } from '../words.js';

const where = ({ section, unit, round }: Omit<ContributionWords, 'deadline'>) =>
  `Område: ${section}. Organisation: ${unit}. Omgång: ${round}.`;
const subject = (what: string, { section, unit }: Omit<ContributionWords, 'deadline'>) =>
  `${what}: ${section} – ${unit}`;
const sections = (count: number) => (count === 1 ? '1 område' : `${count} områden`);
const someone = (name: string | null) => name ?? 'Någon';

export const sv: Messages = {
  dayFormat: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }),
  standIn: (name, away) => `${name} (för ${away})`,
  greeting: (name) => `Hej ${name}!`,
  footer: 'Mejlet är skickat av Samsyn och går inte att svara på.',
  settings: 'Välj vilka mejl du får',
  digest: (count) => ({
    subject: count === 1 ? 'En nyhet i Samsyn' : `${count} nyheter i Samsyn`,
    body: ['Det här har hänt sedan den förra sammanställningen.'],
    link: 'Öppna mina uppgifter',
  }),
  item: ({ section, unit, deadline }, withDeadline) =>
    `${section} – ${unit}${withDeadline ? `, sista dag ${deadline}` : ''}`,
  submitted: (one, { by, late, returnedByYou }) => ({
    subject: subject(returnedByYou ? 'Inskickat igen' : 'Att granska', one),
    body: [
      `${someone(by)} har skickat in ett bidrag som väntar på din granskning.`,
      where(one),
      ...(returnedByYou
        ? ['Du har tidigare återsänt det. På granskningssidan ser du vad som har ändrats sedan dess.']
        : []),
      ...(late ? [`Det kom in efter sista dag, ${one.deadline}.`] : []),
    ],
    link: 'Granska bidraget',
  }),
  returned: (one, { by, comment }) => ({
    subject: subject('Återsänt', one),
    body: [`${someone(by)} har återsänt bidraget för ändringar.`, where(one)],
    ...(comment && { quote: { label: 'Kommentar:', text: comment } }),
    link: 'Öppna bidraget',
  }),
  approved: (one, { by }) => ({
    subject: subject('Godkänt', one),
    body: [`${someone(by)} har godkänt bidraget.`, where(one)],
    link: 'Läs bidraget',
  }),
  roundTask: (first, count) => ({
    subject: `Att rapportera: ${first.round} – ${first.unit}`,
    body: [
      `${first.unit} ska rapportera om ${sections(count)} i ${first.round}.`,
      `Sista dag att skicka in är ${first.deadline}.`,
    ],
    link: count === 1 ? 'Öppna bidraget' : 'Öppna mina uppgifter',
  }),
  seatTask: (first, count) => ({
    subject: `Att granska: ${first.round}`,
    body: [
      `Du har tagit över en plats där ${count === 1 ? '1 bidrag väntar' : `${count} bidrag väntar`} på granskning.`,
    ],
    link: count === 1 ? 'Granska bidraget' : 'Öppna mina uppgifter',
  }),
  parentTask: (one, toDo) => ({
    subject: subject(toDo === 'write' ? 'Dags att skriva' : 'Dags att godkänna', one),
    body: [
      'Alla underliggande bidrag är nu godkända eller undantagna.',
      where(one),
      toDo === 'write' ? `Sista dag att skicka in är ${one.deadline}.` : 'Bidraget kan nu godkännas.',
    ],
    link: toDo === 'write' ? 'Öppna bidraget' : 'Granska bidraget',
  }),
  reminder: (first, count, daysLeft) => ({
    subject: `Påminnelse: ${first.round} – ${first.unit}`,
    body: [
      `${first.unit} har ${sections(count)} kvar att skicka in i ${first.round}.`,
      daysLeft < 0
        ? `Sista dag var ${first.deadline}. Det går fortfarande att skicka in.`
        : daysLeft === 0
          ? 'Sista dag är i dag.'
          : `Sista dag är ${first.deadline}.`,
    ],
    link: count === 1 ? 'Öppna bidraget' : 'Öppna mina uppgifter',
  }),
  mention: (one, { by }) => ({
    subject: subject('Du är nämnd', one),
    body: [`${someone(by)} har nämnt dig i en kommentar.`, where(one)],
    link: 'Läs och svara',
  }),
  reply: (one, { by }) => ({
    subject: subject('Svar på en kommentar', one),
    body: [`${someone(by)} har svarat i en tråd där du har skrivit.`, where(one)],
    link: 'Läs svaret',
  }),
  feedbackSent: (one) => ({
    subject: subject('Synpunkter', one),
    body: [`${one.unit} har lämnat synpunkter som väntar på svar.`, where(one)],
    link: 'Läs och svara',
  }),
  feedbackReply: (one, { by }) => ({
    subject: subject('Svar på synpunkter', one),
    body: [`${someone(by)} har svarat på era synpunkter.`, where(one)],
    link: 'Läs svaret',
  }),
  guestAsks: (one, { label }) => ({
    subject: subject('Ny länk önskas', one),
    body: [
      'En medlem som har fått en länk av er vill ha en ny. Den gamla hann bli för gammal.',
      where(one),
      `Länken var till: ${label}.`,
    ],
    link: 'Gör en ny länk',
  }),
  editionCompiled: (one, { by }) => ({
    subject: `Att fastställa: ${one.title}, utgåva ${one.number}`,
    body: [
      `${someone(by)} har sammanställt ”${one.title}”, utgåva ${one.number}, ur ${one.round}.`,
      'Den väntar på beslut: fastställ den eller skicka tillbaka den.',
    ],
    link: 'Öppna utgåvan',
  }),
  editionSentBack: (one, { by, comment }) => ({
    subject: `Tillbakaskickad: ${one.title}, utgåva ${one.number}`,
    body: [`${someone(by)} har skickat tillbaka ”${one.title}”, utgåva ${one.number}.`],
    ...(comment && { quote: { label: 'Kommentar:', text: comment } }),
    link: 'Öppna utgåvan',
  }),
  editionAdopted: (one) => ({
    subject: `Fastställd: ${one.title}, utgåva ${one.number}`,
    body: [
      `”${one.title}”, utgåva ${one.number}, är fastställd och kan publiceras.`,
      ...(one.registryNumber ? [`Diarienummer: ${one.registryNumber}.`] : []),
    ],
    link: 'Öppna utgåvan',
  }),
  editionPublished: (one) => ({
    subject: `Publicerad: ${one.title}, utgåva ${one.number}`,
    body: [`”${one.title}”, utgåva ${one.number}, är publicerad och kan läsas av alla.`],
    link: 'Läs utgåvan',
  }),
  outputsReady: (one, { failed }) => ({
    subject: `${failed ? 'Alla filer kunde inte göras' : 'Filerna är klara'}: ${one.title}, utgåva ${one.number}`,
    body: [
      failed
        ? `Det tog lång tid att göra filerna till ”${one.title}”, utgåva ${one.number}, och minst en kunde inte göras.`
        : `Det tog lång tid att göra filerna till ”${one.title}”, utgåva ${one.number}. Nu är de klara.`,
    ],
    link: 'Öppna utgåvan',
  }),
  delegated: ({ by, from, to, seats }) => ({
    subject: `Du är vikarie för ${by ?? 'en kollega'}`,
    body: [
      `${someone(by)} har utsett dig till sin vikarie från ${from} till och med ${to}.`,
      `Det gäller ${seats.join('; ')}.`,
      'Under de dagarna finns uppgifterna bland dina egna, och du får mejlen om dem.',
    ],
    link: 'Öppna mina uppgifter',
  }),
  delegationEnded: ({ by, seats, away, substitute }) => ({
    subject: `Vikariatet är avslutat: ${seats.join('; ')}`,
    body: [
      `${someone(by)} har avslutat att ${substitute} är vikarie för ${away}.`,
      `Det gäller ${seats.join('; ')}.`,
    ],
    link: 'Öppna inställningarna',
  }),
  invitation: ({ by, days }) => ({
    subject: 'Inbjudan till Samsyn',
    body: [
      by ? `${by} har bjudit in dig till Samsyn.` : 'Du är inbjuden till Samsyn.',
      `Välj ett lösenord för att komma in. Länken gäller i ${days} dagar och kan användas en gång.`,
    ],
    link: 'Välj lösenord',
  }),
  passwordReset: ({ hours }) => ({
    subject: 'Nytt lösenord till Samsyn',
    body: [
      'Någon, troligen du, har bett om ett nytt lösenord till Samsyn.',
      `Länken gäller i ${hours} timmar och kan användas en gång. Bad du inte om det kan du bortse från mejlet.`,
    ],
    link: 'Välj nytt lösenord',
  }),
};
