import type { INestApplicationContext } from '@nestjs/common';
import type { CompileRequest } from '@samsyn/domain';
import { EditionService } from '../edition/edition.service.js';
import { holdersOf } from './cast.js';
import type { SeedClock } from './seed-clock.js';

/** What is published, and when it was compiled and adopted. */
export interface DemoEdition {
  readonly request: CompileRequest;
  readonly compiled: string;
  readonly adopted: string;
  readonly registryNumber: string;
}

/** The follow-up of 2021. */
export const edition2021: DemoEdition = {
  request: {
    title: 'Uppföljning 2021',
    subtitle: 'Skånes handlingsplan för psykisk hälsa 2016–2018',
    noteYears: null,
  },
  compiled: '2022-09-20',
  adopted: '2022-10-06',
  registryNumber: 'RSP 2022-014',
};

/** An edition compiled by a convenor, adopted by the decision body, and published the same day. */
export async function publishEdition(
  app: INestApplicationContext,
  roundId: string,
  { request, compiled, adopted, registryNumber }: DemoEdition,
  clock: SeedClock,
): Promise<void> {
  const editions = app.get(EditionService);
  const convenor = holdersOf('skane', 'convenor')[0]!;
  const decider = holdersOf('skane', 'decider')[0]!;
  clock.goTo(compiled);
  const { id } = await editions.compile(convenor, roundId, request);
  clock.goTo(adopted);
  await editions.transition(decider, id, {
    transition: 'adopt',
    decision: { date: adopted, registryNumber },
  });
  await editions.transition(convenor, id, { transition: 'publish' });
}
