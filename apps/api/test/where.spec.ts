import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  abilityFor,
  audiences,
  roles,
  states,
  submittedStates,
  type Action,
  type Actor,
  type AppAbility,
  type AttachmentSubject,
  type CommentSubject,
  type ContributionSubject,
  type EditionSubject,
  type FeedbackSubject,
  type HeldSeat,
  editionStates,
} from '@samsyn/domain';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { SqlParameters, where } from '../src/access/where.js';
import { createDataSource } from '../src/database/data-source.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';

/** Generated worlds: rows as permissions see them, in temporary tables with the columns that rules speak of. */
const units = Array.from({ length: 6 }, () => randomUUID());
const roots = [units[0]!, units[3]!];
const rootOf = (unit: string) => ((units as string[]).indexOf(unit) < 3 ? roots[0]! : roots[1]!);
const seatIds = Array.from({ length: 8 }, () => randomUUID());
const unit = fc.constantFrom(...units);

const contribution = fc
  .record({
    unitId: unit,
    reviewUnitId: unit,
    state: fc.constantFrom(...states),
    reviewerSeatIds: fc.subarray(seatIds),
  })
  .map((one): ContributionSubject => ({
    kind: 'Contribution',
    id: randomUUID(),
    rootId: rootOf(one.unitId),
    ...one,
  }));
const comment = fc
  .record({
    unitId: unit,
    audience: fc.constantFrom(...audiences),
    state: fc.constantFrom(...states),
    reviewerSeatIds: fc.subarray(seatIds),
  })
  .map((one): CommentSubject => ({ kind: 'Comment', id: randomUUID(), rootId: rootOf(one.unitId), ...one }));
const feedback = fc.record({ unitId: unit, sent: fc.boolean() }).map((one): FeedbackSubject => ({
  kind: 'Feedback',
  id: randomUUID(),
  rootId: rootOf(one.unitId),
  ...one,
}));
const edition = fc
  .record({ rootId: fc.constantFrom(...roots), state: fc.constantFrom(...editionStates) })
  .map((one): EditionSubject => ({ kind: 'Edition', id: randomUUID(), ...one }));
const attachment = fc
  .record({ unitIds: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }) })
  .map((one): AttachmentSubject => ({
    kind: 'Attachment',
    id: randomUUID(),
    rootId: rootOf(one.unitIds[0]!),
    ...one,
  }));
const seat = fc
  .record({ seatId: fc.constantFrom(...seatIds), unitId: unit, role: fc.constantFrom(...roles) })
  .map((one): HeldSeat => ({ ...one, rootId: rootOf(one.unitId) }));
const seats = fc.array(seat, { maxLength: 3 });

const actions: Readonly<Record<Row['kind'], readonly Action[]>> = {
  Contribution: [
    'readStatus',
    'read',
    'readHistory',
    'readDraft',
    'write',
    'submit',
    'withdraw',
    'startReview',
    'returnForChanges',
    'approve',
    'reopen',
    'waive',
    'extendDeadline',
    'remind',
  ],
  Comment: ['read', 'create', 'change'],
  Feedback: ['read', 'write', 'create', 'reply'],
  Edition: ['read', 'adopt', 'sendBack', 'publish', 'withdraw'],
  Attachment: ['read', 'create'],
};
type Row = ContributionSubject | CommentSubject | FeedbackSubject | EditionSubject | AttachmentSubject;

let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  db = await createDataSource(database.url, 1).initialize();
  await db.query(
    `create temporary table some_contribution (id uuid, root_id uuid, unit_id uuid, review_unit_id uuid, state text, reviewer_seat_ids uuid[])`,
  );
  await db.query(
    'create temporary table some_comment (id uuid, root_id uuid, unit_id uuid, audience text, state text, reviewer_seat_ids uuid[])',
  );
  await db.query(
    'create temporary table some_feedback (id uuid, root_id uuid, unit_id uuid, sent_at timestamptz)',
  );
  await db.query('create temporary table some_edition (id uuid, root_id uuid, state text)');
  await db.query('create temporary table some_attachment (id uuid, root_id uuid, unit_ids uuid[])');
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

async function fill(rows: readonly Row[]): Promise<void> {
  await db.query('truncate some_contribution, some_comment, some_feedback, some_edition, some_attachment');
  for (const row of rows)
    if (row.kind === 'Contribution')
      await db.query('insert into some_contribution values ($1, $2, $3, $4, $5, $6)', [
        row.id,
        row.rootId,
        row.unitId,
        row.reviewUnitId,
        row.state,
        row.reviewerSeatIds,
      ]);
    else if (row.kind === 'Comment')
      await db.query('insert into some_comment values ($1, $2, $3, $4, $5, $6)', [
        ...[row.id, row.rootId, row.unitId, row.audience, row.state, row.reviewerSeatIds],
      ]);
    else if (row.kind === 'Feedback')
      await db.query('insert into some_feedback values ($1, $2, $3, $4)', [
        row.id,
        row.rootId,
        row.unitId,
        row.sent ? new Date() : null,
      ]);
    else if (row.kind === 'Attachment')
      await db.query('insert into some_attachment values ($1, $2, $3)', [row.id, row.rootId, row.unitIds]);
    else await db.query('insert into some_edition values ($1, $2, $3)', [row.id, row.rootId, row.state]);
}

/** The rows about which SQL and memory disagree. */
async function disagreements(
  ability: AppAbility,
  rows: readonly Row[],
  inMemory = ability,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const kind of ['Contribution', 'Comment', 'Feedback', 'Edition', 'Attachment'] as const)
    for (const action of actions[kind]) {
      const parameters = new SqlParameters();
      const condition = where(ability, action, kind, 't', parameters);
      const found = await db.query<{ id: string }[]>(
        `select id from some_${kind.toLowerCase()} t where ${condition}`,
        parameters.values,
      );
      const bySql = new Set(found.map(({ id }) => id));
      for (const row of rows.filter((one) => one.kind === kind))
        if (bySql.has(row.id) !== inMemory.can(action, row)) wrong.push(`${action} ${JSON.stringify(row)}`);
    }
  return wrong;
}

test('what SQL finds is what memory allows, in any world, for any seats, for every action', async () => {
  const rows = fc.array(fc.oneof(contribution, comment, feedback, edition, attachment), {
    minLength: 5,
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(rows, fc.array(seats, { minLength: 1, maxLength: 4 }), async (world, people) => {
      await fill(world);
      for (const held of people) expect(await disagreements(abilityFor({ seats: held }), world)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('control: a rule that is only in one of the two is seen', async () => {
  const held: HeldSeat = { seatId: seatIds[0]!, unitId: units[1]!, rootId: roots[0]!, role: 'contact' };
  const draft: ContributionSubject = {
    kind: 'Contribution',
    id: randomUUID(),
    rootId: roots[0]!,
    unitId: units[2]!,
    reviewUnitId: units[1]!,
    state: 'draft',
    reviewerSeatIds: [],
  };
  await fill([draft]);
  const actor: Pick<Actor, 'seats'> = { seats: [held] };
  const broken = abilityFor({ seats: [...actor.seats, { ...held, role: 'convenor' }] });
  expect(await disagreements(abilityFor(actor), [draft], broken)).not.toEqual([]);
});

test('without any rule nothing is found, and the parameters carry every value', () => {
  const parameters = new SqlParameters();
  expect(where(abilityFor({ seats: [] }), 'read', 'Contribution', 'c', parameters)).toBe('false');
  const convenor = abilityFor({
    seats: [{ seatId: seatIds[0]!, unitId: roots[0]!, rootId: roots[0]!, role: 'convenor' }],
  });
  const condition = where(convenor, 'read', 'Contribution', 'c', parameters);
  for (const value of [roots[0]!, ...submittedStates]) expect(condition).not.toContain(value);
});
