import type { DemoPerson, DemoRole, DemoSeat } from './types.js';

const START = '2022-01-01';

const seat = (unit: string, role: DemoRole, title: string, from = START): DemoSeat => ({
  unit,
  role,
  title,
  from,
});

const rspSeat = (unit: string, role: DemoRole, title: string, from = START): DemoSeat => ({
  ...seat(unit, role, title, from),
  group: 'rsp',
});

const person = (key: string, name: string, email: string, ...seats: DemoSeat[]): DemoPerson => ({
  key,
  name,
  email,
  locale: 'sv',
  seats,
});

/** The regional psychiatry group: sixteen people; the seventeenth seat is vacant. */
export const rspMembers: DemoPerson[] = [
  person(
    'sydost-kontakt',
    'Kajsa Lindevall',
    'sydost@skane.example',
    rspSeat('sydost', 'contact', 'Delregional samordnare'),
  ),
  person(
    'sydvast-kontakt',
    'Göran Hallsjö',
    'goran.hallsjo@skane.example',
    rspSeat('sydvast', 'contact', 'Socialchef'),
  ),
  person(
    'mellersta-kontakt-kommun',
    'Anneli Brovik',
    'anneli.brovik@skane.example',
    rspSeat('mellersta', 'contact', 'Verksamhetschef, socialpsykiatri'),
  ),
  person(
    'mellersta-kontakt-region',
    'Samir Hadjem',
    'samir.hadjem@skane.example',
    rspSeat('mellersta', 'contact', 'Områdeschef, vuxenpsykiatri'),
  ),
  person(
    'malmo-kontakt-kommun',
    'Pernilla Stråhed',
    'pernilla.strahed@skane.example',
    rspSeat('malmo', 'contact', 'Avdelningschef, funktionsstöd'),
  ),
  person(
    'malmo-kontakt-region',
    'Viktor Aldemark',
    'viktor.aldemark@skane.example',
    rspSeat('malmo', 'contact', 'Verksamhetschef, beroendevård'),
  ),
  person(
    'nordvast-kontakt-kommun',
    'Birgitta Sandeklint',
    'nordvast@skane.example',
    rspSeat('nordvast', 'contact', 'Ordförande, lokalt samråd psykiatri'),
  ),
  person(
    'nordvast-kontakt-region',
    'Elias Rönnbo',
    'elias.ronnbo@skane.example',
    rspSeat('nordvast', 'contact', 'Enhetschef, öppenvårdspsykiatri'),
  ),
  person(
    'nordost-kontakt-kommun',
    'Lena-Marie Tostared',
    'lena-marie.tostared@skane.example',
    rspSeat('nordost', 'contact', 'Utvecklingsledare, vård och omsorg'),
  ),
  person(
    'primarvarden-kontakt',
    'Fredrik Ollemyr',
    'fredrik.ollemyr@skane.example',
    rspSeat('primarvarden', 'contact', 'Medicinsk rådgivare'),
  ),
  person(
    'psykiatri-kontakt',
    'Yasmin Karoui',
    'yasmin.karoui@skane.example',
    rspSeat('psykiatri-habilitering-hjalpmedel', 'contact', 'Utvecklingschef'),
  ),
  {
    ...person(
      'habilitering-kontakt',
      'Henrik Wallerö',
      'henrik.wallero@skane.example',
      rspSeat('psykiatri-habilitering-hjalpmedel', 'contact', 'Verksamhetschef, habilitering', '2022-09-01'),
    ),
    locale: 'en',
  },
  person(
    'nsph-representant',
    'Camilla Fridestam',
    'nsph@skane.example',
    rspSeat('nsph-skane', 'representative', 'Verksamhetsledare'),
  ),
  person(
    'schizofreniforbundet-representant',
    'Ove Granholt',
    'ove.granholt@skane.example',
    rspSeat('schizofreniforbundet-skane', 'representative', 'Styrelseledamot'),
  ),
  person(
    'sammankallande-kommun',
    'Agneta Mörkeberg',
    'sammankallande.kommun@skane.example',
    rspSeat('skane', 'convenor', 'Sammankallande för kommunerna'),
  ),
  person(
    'sammankallande-region',
    'Johan Tivelius',
    'sammankallande.region@skane.example',
    rspSeat('skane', 'convenor', 'Sammankallande för regionen'),
  ),
];

/** Seats that nobody holds at the moment. */
export const vacantSeats: DemoSeat[] = [
  rspSeat('nordost', 'contact', 'Områdeschef, vuxenpsykiatri', '2023-07-01'),
];

/** People of the county unit who are not in the regional group. */
export const countyOfficers: DemoPerson[] = [
  person(
    'beslutsfattare',
    'Margareta Hjelmsater',
    'beslut@skane.example',
    seat('skane', 'decider', 'Ordförande, central tjänstemannaberedning'),
  ),
  person(
    'ekonom',
    'Nils Brattvall',
    'nils.brattvall@skane.example',
    seat('skane', 'treasurer', 'Ekonomicontroller'),
  ),
  person(
    'administrator',
    'Zara Mikkola',
    'admin@skane.example',
    seat('skane', 'administrator', 'Systemförvaltare'),
  ),
  {
    ...person(
      'lasare',
      'Hanna Dalströmer',
      'lasare@skane.example',
      seat('skane', 'reader', 'Folkhälsostrateg'),
    ),
    locale: 'en',
  },
];

/** Contacts and contributors in Helsingborg, and a few contributors elsewhere. */
export const localPeople: DemoPerson[] = [
  person(
    'helsingborg-kontakt',
    'Maria Kullenbo',
    'helsingborg@skane.example',
    seat('helsingborg', 'contact', 'Samordnare för psykisk hälsa och suicidprevention'),
  ),
  person(
    'helsingborg-medarbetare',
    'Adnan Berisko',
    'adnan.berisko@skane.example',
    seat('helsingborg', 'contributor', 'Folkhälsoutvecklare'),
  ),
  person(
    'helsingborg-arbetsmarknad-kontakt',
    'Stefan Ljungsäter',
    'stefan.ljungsater@skane.example',
    seat('helsingborg-arbetsmarknad', 'contact', 'Verksamhetsutvecklare'),
  ),
  person(
    'helsingborg-skola-fritid-kontakt',
    'Ingela Prästgård',
    'ingela.prastgard@skane.example',
    seat('helsingborg-skola-fritid', 'contact', 'Elevhälsochef'),
  ),
  person(
    'helsingborg-skola-fritid-medarbetare',
    'Tova Lundamo',
    'tova.lundamo@skane.example',
    seat('helsingborg-skola-fritid', 'contributor', 'Skolkurator', '2023-01-09'),
  ),
  person(
    'helsingborg-social-kontakt',
    'Daniel Öhrsvik',
    'socialforvaltningen@skane.example',
    seat('helsingborg-social', 'contact', 'Utvecklingsledare'),
  ),
  person(
    'helsingborg-social-medarbetare',
    'Petra Sollander',
    'petra.sollander@skane.example',
    seat('helsingborg-social', 'contributor', 'Kommunikatör för brukardelaktighet'),
  ),
  person(
    'helsingborg-vard-omsorg-kontakt',
    'Lars-Åke Vennerby',
    'lars-ake.vennerby@skane.example',
    seat('helsingborg-vard-omsorg', 'contact', 'Kvalitetschef'),
  ),
  person(
    'helsingborg-vard-omsorg-medarbetare',
    'Sanna Ikonen',
    'sanna.ikonen@skane.example',
    seat('helsingborg-vard-omsorg', 'contributor', 'Silviasjuksköterska'),
  ),
  person(
    'sydost-medarbetare',
    'Jonas Björkefall',
    'jonas.bjorkefall@skane.example',
    seat('sydost', 'contributor', 'Processledare, samsjuklighet'),
  ),
  person(
    'nordost-medarbetare',
    'Amina Warfeldt',
    'amina.warfeldt@skane.example',
    seat('nordost', 'contributor', 'Folkhälsosamordnare'),
  ),
  person(
    'psykiatri-medarbetare',
    'Rikard Enestrand',
    'rikard.enestrand@skane.example',
    seat('psykiatri-habilitering-hjalpmedel', 'contributor', 'Samordnare, suicidprevention'),
  ),
];

/** Everyone with an account in Skåne. */
export const skanePeople: DemoPerson[] = [...rspMembers, ...countyOfficers, ...localPeople];

/** The two people of the second county. */
export const neighbourPeople: DemoPerson[] = [
  person(
    'granne-sammankallande',
    'Ulrika Nordexel',
    'sammankallande@granne.example',
    seat('norra-exempellandet', 'convenor', 'Sammankallande'),
  ),
  person(
    'granne-kontakt',
    'Mattias Fjällbo',
    'kontakt@granne.example',
    seat('exempellandet-kusten', 'contact', 'Delregional samordnare'),
  ),
];

/** Everyone with an account, in both counties. */
export const demoPeople: DemoPerson[] = [...skanePeople, ...neighbourPeople];
