import { middle2022, north2022, south2022 } from './round-2022/sub-regions.js';
import type { DemoCell, DemoRound } from './types.js';

/** The follow-up at the end of 2022: finished, and what the writers of 2023 have beside them. */
export const round2022: DemoRound = {
  key: 'uppfoljning-2022',
  unit: 'skane',
  plan: 'handlingsplan-2022-2023',
  name: 'Uppföljning 2022',
  kind: 'yearEnd',
  year: 2022,
  opens: '2023-01-16',
  deadline: '2023-02-28',
  sections: ['3.3', '3.5', '3.6'],
  participants: ['nordost', 'nordvast', 'mellersta', 'malmo', 'sydost', 'sydvast'],
  instructions: ['Räkna hela året. Jämför gärna med vad ni skrev i planen.'],
};

/** Every contribution of the round, all of them approved. */
export const cells2022: DemoCell[] = [...north2022, ...middle2022, ...south2022];
