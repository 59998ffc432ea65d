import type { DemoPerson } from '../types.js';
import { person, seat } from './person.js';

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
