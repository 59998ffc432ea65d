import type { DemoPerson, DemoSeat } from '../types.js';
import { person, rspSeat } from './person.js';

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
