import { countyCells, regionCells } from './round-2023/county.js';
import { helsingborgCells } from './round-2023/helsingborg.js';
import { middleCells } from './round-2023/middle.js';
import { northCells } from './round-2023/north.js';
import { southCells } from './round-2023/south.js';
import type { DemoCell, DemoRound } from './types.js';

export { talks2023 } from './round-2023/talks.js';
export { countyNotes2023, userOrganisations2023 } from './round-2023/county.js';

/** The call for September 2023's status reports. */
export const round2023: DemoRound = {
  key: 'lagesrapport-september-2023',
  unit: 'skane',
  plan: 'handlingsplan-2022-2023',
  name: 'Lägesrapport september 2023',
  kind: 'septemberStatus',
  year: 2023,
  opens: '2023-08-21',
  deadline: '2023-09-29',
  sections: ['3.3', '3.5', '3.6'],
  participants: [
    'skane',
    'nordost',
    'nordvast',
    'mellersta',
    'malmo',
    'sydost',
    'sydvast',
    'helsingborg',
    'helsingborg-arbetsmarknad',
    'helsingborg-skola-fritid',
    'helsingborg-social',
    'helsingborg-vard-omsorg',
    'psykiatri-habilitering-hjalpmedel',
    'primarvarden',
  ],
  instructions: [
    'Skriv kort: vad har ni gjort, vad har det lett till och vad är svårt? Räkna till och med augusti.',
    'Har inget gjorts är det också ett svar. Ange i så fall skälet.',
  ],
};

/** Every contribution of the round: one for each participant and section. */
export const cells2023: DemoCell[] = [
  ...northCells,
  ...middleCells,
  ...southCells,
  ...helsingborgCells,
  ...regionCells,
  ...countyCells,
];
