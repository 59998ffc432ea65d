import { localPeople } from './people/local.js';
import { person, seat } from './people/person.js';
import { rspMembers } from './people/regional-group.js';
import type { DemoPerson } from './types.js';

export { localPeople } from './people/local.js';
export { rspMembers, vacantSeats } from './people/regional-group.js';

/** People of the county unit who are not in the regional group. */
export const countyOfficers: DemoPerson[] = [
  person(
    'beslutsfattare',
    'Margareta Hjelmsäter',
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
