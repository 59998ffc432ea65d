import { createHash, randomUUID } from 'node:crypto';
import { emptyContent, reviewingUnit, richText, type ContributionContent, type Role } from '@samsyn/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { createDataSource } from '../../src/database/data-source.js';
import { Clock } from '../../src/platform/clock.js';
import { readConfig, type Config } from '../../src/platform/config.js';
import { Client } from './client.js';
import { createTestDatabase } from './postgres.js';

/** A clock that stands where the test puts it. */
export class TestClock extends Clock {
  constructor(public moment = new Date('2023-09-15T10:00:00Z')) {
    super();
  }

  override now(): Date {
    return this.moment;
  }
}

/** A complete answer to a section without indicators. */
export const answer = (text: string): ContributionContent => ({ ...emptyContent, body: richText(text) });

/** A running application over a database of its own, and short ways to put things into it. */
export class World {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly db: DataSource,
    readonly clock: TestClock,
    readonly config: Config,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(env: Record<string, string> = {}): Promise<World> {
    const database = await createTestDatabase();
    const config = readConfig({ DATABASE_URL: database.url, LOG_LEVEL: 'error', DEMO: 'false', ...env });
    const db = await createDataSource(database.url, 12).initialize();
    const clock = new TestClock();
    const app = await createApp(config, db, clock);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new World(app, db, clock, config, async () => {
      await app.close();
      if (db.isInitialized) await db.destroy();
      await database.drop();
    });
  }

  async stop(): Promise<void> {
    await this.drop();
  }

  async unit(kind: string, parent: { id: string; rootId: string } | null = null, name?: string) {
    const id = randomUUID();
    const unit = {
      id,
      rootId: parent?.rootId ?? id,
      parentId: parent?.id ?? null,
      name: name ?? `${kind} ${id.slice(0, 8)}`,
      kind,
    };
    await this.db.query('insert into unit (id, root_id, parent_id, kind, name) values ($1, $2, $3, $4, $5)', [
      id,
      unit.rootId,
      unit.parentId,
      kind,
      unit.name,
    ]);
    return unit;
  }

  async account(
    root: { rootId: string },
    name?: string,
  ): Promise<{ id: string; name: string; email: string }> {
    const id = randomUUID();
    const account = { id, name: name ?? `Person ${id.slice(0, 8)}`, email: `${id}@test.example` };
    await this.db.query('insert into account (id, root_id, email, name) values ($1, $2, $3, $4)', [
      id,
      root.rootId,
      account.email,
      account.name,
    ]);
    return account;
  }

  async seat(unit: { id: string; rootId: string }, role: Role, accountId: string | null): Promise<string> {
    const id = randomUUID();
    await this.db.query('insert into seat (id, root_id, unit_id, role, title) values ($1, $2, $3, $4, $5)', [
      id,
      unit.rootId,
      unit.id,
      role,
      `${role} seat`,
    ]);
    if (accountId)
      await this.db.query('insert into seat_holder (seat_id, account_id, from_day) values ($1, $2, $3)', [
        id,
        accountId,
        '2020-01-01',
      ]);
    return id;
  }

  /** A signed-in person with one seat. */
  async person(unit: { id: string; rootId: string }, role: Role, name?: string): Promise<Client> {
    const account = await this.account(unit, name);
    await this.seat(unit, role, account.id);
    return this.signIn(account.id);
  }

  /** A session, made without the cost of a password. */
  async signIn(accountId: string): Promise<Client> {
    const token = randomUUID();
    await this.db.query(
      `insert into session (token_hash, account_id, created_at, expires_at) values ($1, $2, now(), '2100-01-01')`,
      [createHash('sha256').update(token).digest(), accountId],
    );
    return new Client(this.app, accountId, `samsyn=${token}`);
  }

  /** Somebody without a session. */
  anonymous(): Client {
    return new Client(this.app, '', '');
  }

  /** A plan with sections that have no indicators. */
  async plan(
    root: { id: string; rootId: string },
    sections = 1,
  ): Promise<{ id: string; sectionIds: string[] }> {
    const [id, areaId] = [randomUUID(), randomUUID()];
    await this.db.query(
      `insert into plan (id, root_id, unit_id, title, year, period_from, period_to) values ($1, $2, $2, 'Plan', 2023, 2022, 2023)`,
      [id, root.rootId],
    );
    await this.db.query(
      `insert into focus_area (id, plan_id, number, title, position) values ($1, $2, '1', 'Område', 1)`,
      [areaId, id],
    );
    const sectionIds = Array.from({ length: sections }, () => randomUUID());
    for (const [position, sectionId] of sectionIds.entries())
      await this.db.query(
        `insert into section (id, root_id, plan_id, focus_area_id, lineage_id, title, position)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [sectionId, root.rootId, id, areaId, randomUUID(), `Avsnitt ${position + 1}`, position],
      );
    return { id, sectionIds };
  }

  /** A round that opened on 1 September 2023 and is due on the 30th; the ids of its contributions by section and unit. */
  async round(
    root: { id: string; rootId: string },
    plan: { id: string; sectionIds: string[] },
    units: readonly { id: string; parentId: string | null }[],
  ): Promise<{ id: string; contribution: (unitId: string, section?: number) => string }> {
    const id = randomUUID();
    await this.db.query(
      `insert into round (id, root_id, plan_id, kind, year, title, opens, deadline)
       values ($1, $2, $3, 'statusReport', 2023, 'Lägesrapport', '2023-09-01', '2023-09-30')`,
      [id, root.rootId, plan.id],
    );
    const all = await this.db.query<{ id: string; parentId: string | null }[]>(
      'select id, parent_id as "parentId" from unit where root_id = $1',
      [root.rootId],
    );
    const byId = new Map(all.map((unit) => [unit.id, unit]));
    const participants = new Set(units.map((unit) => unit.id));
    const ids = new Map<string, string>();
    for (const [position, sectionId] of plan.sectionIds.entries()) {
      await this.db.query('insert into round_section values ($1, $2, $3)', [id, sectionId, position]);
      for (const unit of units) {
        const contributionId = randomUUID();
        ids.set(`${unit.id} ${position}`, contributionId);
        await this.db.query(
          `insert into contribution (id, root_id, round_id, section_id, unit_id, review_unit_id, draft)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [
            contributionId,
            root.rootId,
            id,
            sectionId,
            unit.id,
            reviewingUnit(unit.id, byId, participants),
            JSON.stringify(emptyContent),
          ],
        );
      }
    }
    for (const [position, unit] of units.entries())
      await this.db.query('insert into round_unit values ($1, $2, $3)', [id, unit.id, position]);
    return { id, contribution: (unitId, section = 0) => ids.get(`${unitId} ${section}`)! };
  }
}
