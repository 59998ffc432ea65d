import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  decidingPerson,
  refusalToExplain,
  roles,
  states,
  type Actor,
  type ContributionSubject,
  type HeldSeat,
} from '@samsyn/domain';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { actingForSql, mayApproveSql } from '../src/access/acting.sql.js';
import { CurrentPerson } from '../src/access/current.js';
import { SqlParameters } from '../src/access/where.js';
import { createDataSource } from '../src/database/data-source.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';

/** Generated worlds of one county: contributions with their authors, and people who stand in for others. */
const rootId = randomUUID();
const units = [rootId, randomUUID(), randomUUID()];
const seatIds = Array.from({ length: 4 }, () => randomUUID());
const accounts = Array.from({ length: 4 }, () => randomUUID());
const [me, ...others] = accounts as [string, ...string[]];

interface Row {
  readonly subject: ContributionSubject;
  readonly authorIds: readonly string[];
  readonly actedForIds: readonly string[];
}

const unit = fc.constantFrom(...units);
const row: fc.Arbitrary<Row> = fc
  .record({
    unitId: unit,
    reviewUnitId: unit,
    state: fc.constantFrom(...states.filter((state) => state !== 'draft')),
    reviewerSeatIds: fc.subarray(seatIds),
    authorIds: fc.subarray(accounts, { minLength: 1 }),
    actedForIds: fc.subarray(accounts),
  })
  .map(({ authorIds, actedForIds, ...one }) => ({
    subject: { kind: 'Contribution', id: randomUUID(), rootId, ...one },
    authorIds,
    actedForIds,
  }));
const actingFor = fc.record({ accountId: fc.constantFrom(...others), writesFor: fc.subarray(units) });
const seat: fc.Arbitrary<HeldSeat> = fc
  .record({
    seatId: fc.constantFrom(...seatIds),
    unitId: unit,
    role: fc.constantFrom(...roles),
    actingFor: fc.option(actingFor),
  })
  .map((one) => ({ ...one, rootId }));
const actor = fc.array(seat, { maxLength: 4 }).map((seats): Actor => ({ accountId: me, rootId, seats }));

let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  db = await createDataSource(database.url, 1).initialize();
  await db.query(
    `create temporary table some_contribution (id uuid, root_id uuid, unit_id uuid, review_unit_id uuid, state text,
       reviewer_seat_ids uuid[], author_ids uuid[], stand_ins jsonb)`,
  );
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

async function fill(rows: readonly Row[]): Promise<void> {
  await db.query('truncate some_contribution');
  for (const { subject: one, authorIds, actedForIds } of rows)
    await db.query('insert into some_contribution values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      one.id,
      one.rootId,
      one.unitId,
      one.reviewUnitId,
      one.state,
      one.reviewerSeatIds,
      authorIds,
      JSON.stringify(actedForIds.map((id) => ({ by: authorIds[0], for: id }))),
    ]);
}

/** What SQL and memory say of each row, for those where they differ. */
async function disagreements(rows: readonly Row[], held: Actor, inMemory = held): Promise<unknown[]> {
  const person = new CurrentPerson(held, 'Person');
  const parameters = new SqlParameters();
  const found = await db.query<{ id: string; approves: boolean; for: string | null }[]>(
    `select c.id, ${mayApproveSql(person, 'c', 'c', parameters)} as approves,
       ${actingForSql(person, 'write', 'Contribution', 'c', parameters)} as for from some_contribution c`,
    parameters.values,
  );
  const remembered = new CurrentPerson(inMemory, 'Person');
  return rows.flatMap((one) => {
    const bySql = found.find(({ id }) => id === one.subject.id)!;
    // All but the state, which the rows that are asked for have already.
    const contribution = { ...one.subject, state: 'submitted' } as const;
    const refusal = refusalToExplain(
      remembered.ability,
      {
        contribution,
        open: true,
        complete: true,
        revision: { hash: '', authorIds: one.authorIds, actedForIds: one.actedForIds },
        openChildren: 0,
        inAdoptedEdition: false,
      },
      'approve',
      decidingPerson(inMemory),
    );
    const approves = refusal === null;
    const { actingForId } = remembered.acting('write', one.subject);
    return bySql.approves === approves && bySql.for === actingForId
      ? []
      : [{ ...one, bySql, approves, actingForId }];
  });
}

test('whose approval four eyes allow, and in whose place one writes, is the same in SQL and in memory', async () => {
  const rows = fc.array(row, { minLength: 5, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(rows, fc.array(actor, { minLength: 1, maxLength: 5 }), async (world, people) => {
      await fill(world);
      for (const person of people) expect(await disagreements(world, person)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('control: a text by whoever is away, or a place that only one of the two knows of, is seen', async () => {
  const [away] = others as [string];
  const held: HeldSeat = {
    seatId: seatIds[0]!,
    unitId: rootId,
    rootId,
    role: 'convenor',
    actingFor: { accountId: away, writesFor: [rootId] },
  };
  const subject: ContributionSubject = {
    kind: 'Contribution',
    id: randomUUID(),
    rootId,
    unitId: rootId,
    reviewUnitId: rootId,
    state: 'submitted',
    reviewerSeatIds: [held.seatId],
  };
  const world = [{ subject, authorIds: [away], actedForIds: [] }];
  await fill(world);
  const actor = (one: HeldSeat): Actor => ({ accountId: me, rootId, seats: [one] });
  expect(await disagreements(world, actor(held))).toEqual([]);
  expect(await disagreements(world, actor(held), actor({ ...held, actingFor: null }))).toMatchObject([
    { bySql: { approves: false, for: away }, approves: true, actingForId: null },
  ]);
});
