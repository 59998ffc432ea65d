import type { INestApplicationContext } from '@nestjs/common';
import { EditionService } from '../edition/edition.service.js';
import { holdersOf } from './cast.js';
import type { SeedClock } from './seed-clock.js';

/** The follow-up of 2021: compiled by a convenor, adopted by the decision body, published the same day. */
export async function publishFollowUp(
  app: INestApplicationContext,
  roundId: string,
  clock: SeedClock,
): Promise<void> {
  const editions = app.get(EditionService);
  const convenor = holdersOf('skane', 'convenor')[0]!;
  const decider = holdersOf('skane', 'decider')[0]!;
  clock.goTo('2022-09-20');
  const { id } = await editions.compile(convenor, roundId, {
    title: 'Uppföljning 2021',
    subtitle: 'Skånes handlingsplan för psykisk hälsa 2016–2018',
    noteYears: null,
  });
  clock.goTo('2022-10-06');
  await editions.transition(decider, id, {
    transition: 'adopt',
    decision: { date: '2022-10-06', registryNumber: 'RSP 2022-014' },
  });
  await editions.transition(convenor, id, { transition: 'publish' });
}
