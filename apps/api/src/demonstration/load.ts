import type { DataSource } from 'typeorm';
import { createApp } from '../app.js';
import type { Config } from '../platform/config.js';
import { PlanService } from '../plan/plan.service.js';
import { hashPassword } from '../session/password.js';
import { demoPassword } from './accounts.js';
import { loadEndedUnit, loadPresent } from './administration-story.js';
import {
  agreement2022,
  agreementCells2022,
  agreementRequest2022,
  agreementRound2022,
} from './content/agreement-2022.js';
import { neighbourCells, neighbourPlan, neighbourRound } from './content/neighbour-county.js';
import { plan2021 } from './content/plan-2021.js';
import { plan2023 } from './content/plan-2023.js';
import {
  cells2023,
  countyNotes2023,
  round2023,
  userOrganisations2023,
  talks2023,
} from './content/round-2023.js';
import { cells2022, round2022 } from './content/round-2022.js';
import {
  stateCells2021,
  statePlan2021,
  stateRequest2021,
  stateRound2021,
} from './content/state-report-2021.js';
import { series2021 } from './content/series.js';
import { userOrganisations2021 } from './content/user-organisations-2021.js';
import { loadTalks } from './conversation-story.js';
import { loadFeedback } from './feedback-story.js';
import { followUp2021, followUpCells, followUpNotes } from './follow-up-2021.js';
import { loadOrganisation } from './organisation.js';
import { loadSeries, planOf } from './outline.js';
import { edition2021, publishEdition } from './published-edition.js';
import { RoundStory } from './round-story.js';
import { SeedClock } from './seed-clock.js';
import { noteOf } from './texts.js';

/** Whether the demonstration should be loaded: nothing is there, or a load was broken off. */
export async function needsDemonstration(db: DataSource): Promise<boolean> {
  const [row] = await db.query<[{ needed: boolean }]>(
    `select to_regclass('demonstration_loading') is not null or not exists (select from unit) as needed`,
  );
  return row.needed;
}

/**
 * Loads the demonstration county and its small neighbour. What people wrote and decided is played through the services
 * by the people themselves, at the times when it is said to have happened. Starts over if it was broken off.
 */
export async function loadDemonstration(config: Config, db: DataSource): Promise<void> {
  await clearBrokenLoad(db);
  await db.query('create table demonstration_loading ()');
  const clock = new SeedClock();
  const app = await createApp({ ...config, logLevel: 'error' }, db, clock);
  const passwordHash = await hashPassword(demoPassword);
  await db.transaction(async (tx) => {
    await loadOrganisation(tx, passwordHash);
    for (const plan of [plan2021, plan2023, agreement2022, statePlan2021, neighbourPlan])
      await app.get(PlanService).store(tx, planOf(plan));
    for (const series of series2021) await loadSeries(tx, plan2021.unit, series);
  });

  clock.restartAt('2021-10-18');
  const agreement = await RoundStory.begin(db, app, clock, agreementRound2022);
  await agreement.play(agreementCells2022);
  await publishEdition(
    app,
    agreement.roundId,
    {
      request: agreementRequest2022,
      compiled: '2022-01-11',
      adopted: '2022-01-24',
      registryNumber: 'HBG 2021/0417',
    },
    clock,
  );

  clock.restartAt('2022-01-03');
  const account = await RoundStory.begin(db, app, clock, stateRound2021);
  await account.play(stateCells2021);
  await publishEdition(
    app,
    account.roundId,
    {
      request: stateRequest2021,
      compiled: '2022-03-10',
      adopted: '2022-03-21',
      registryNumber: 'RSP 2022-003',
    },
    clock,
  );
  await loadEndedUnit(app, clock);

  clock.restartAt('2022-01-10');
  const followUp = await RoundStory.begin(db, app, clock, followUp2021);
  await loadFeedback(app, plan2021, followUp.roundId, userOrganisations2021, clock, '2022-05-02');
  await followUp.play(followUpCells, followUpNotes);
  await publishEdition(app, followUp.roundId, edition2021, clock);

  clock.restartAt('2023-01-09');
  const yearEnd = await RoundStory.begin(db, app, clock, round2022);
  await yearEnd.play(cells2022);

  clock.restartAt('2023-08-14');
  const status = await RoundStory.begin(db, app, clock, round2023);
  clock.goTo('2023-09-11');
  await status.play(cells2023, ({ unit, section }) =>
    unit === round2023.unit && section === countyNotes2023.section
      ? countyNotes2023.notes.map((note, at) =>
          noteOf(note, `${plan2023.key} ${section}`, at, round2023.year),
        )
      : [],
  );
  await loadFeedback(app, plan2023, status.roundId, userOrganisations2023, clock, '2023-09-25');
  await loadTalks(db, app, plan2023, status.roundId, talks2023, clock, '2023-09-26');

  clock.restartAt('2023-08-28');
  const neighbour = await RoundStory.begin(db, app, clock, neighbourRound);
  await neighbour.play(neighbourCells);
  await loadPresent(app, clock, { roundId: status.roundId, plan: plan2023.key });
  // What was told long ago is not told again.
  await db.query(`update notice set expanded_at = created_at where created_at < '2023-08-01'`);
  await db.query('drop table demonstration_loading');
}

async function clearBrokenLoad(db: DataSource): Promise<void> {
  const tables = await db.query<{ name: string }[]>(
    `select quote_ident(tablename) as name from pg_tables
     where schemaname = 'public' and tablename <> 'migrations' and to_regclass('demonstration_loading') is not null`,
  );
  if (tables.length === 0) return;
  await db.transaction(async (tx) => {
    // The append-only tables refuse to be emptied; nobody has used this database yet.
    for (const { name } of tables) await tx.query(`alter table ${name} disable trigger user`);
    await tx.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
    for (const { name } of tables) await tx.query(`alter table ${name} enable trigger user`);
    await tx.query('drop table demonstration_loading');
  });
}
