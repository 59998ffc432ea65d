import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { states } from '@samsyn/domain';
import { goldenCases, goldenRefusals, goldenRows, rowName, type GoldenRow } from '@samsyn/domain/testing';
import { GoldenWorld, draftWords, submittedWords } from './support/golden.js';
import { World } from './support/world.js';

let world: World;
let golden: GoldenWorld;

beforeAll(async () => {
  world = await World.start();
  golden = await new GoldenWorld(world).build();
});
afterAll(() => world.stop());

/** What the live API answers to a row: `ok`, a code, or `notFound` for what does not exist for the person. */
async function answerTo(row: GoldenRow): Promise<string> {
  const { wrong } = row;
  const person = await golden.person(row);
  const hash = await golden.prepare(row);
  const comment = wrong.includes('noComment')
    ? {}
    : { comment: wrong.includes('blankComment') ? ' \n' : 'En kommentar.' };
  const seen = wrong.includes('noHash')
    ? {}
    : { revisionHash: wrong.includes('staleHash') ? 'an older hash' : hash };
  const url = `/api/contributions/${golden.id(row.of)}/transitions`;
  const { status, body } = await person.post(url, { transition: row.transition, ...comment, ...seen });
  return status === 200 ? 'ok' : (body as { code: string }).code;
}

function expected(row: GoldenRow): string {
  return row.sees[row.state] === 'nothing' ? 'notFound' : row.expected;
}

async function failures(rows: readonly GoldenRow[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const row of rows) {
    const answer = await answerTo(row);
    if (answer !== expected(row))
      wrong.push(`${rowName(row)}: answered ${answer}, expected ${expected(row)}`);
  }
  return wrong;
}

test('the live API answers as the golden table says: who × relation × state × transition', async () => {
  const rows = goldenRows();
  expect(rows.length).toBeGreaterThan(1000);
  expect(await failures(rows)).toEqual([]);
}, 120_000);

test('with something wrong, the refusal is the one that the table names', async () => {
  expect(await failures(goldenRefusals())).toEqual([]);
}, 60_000);

test('everybody sees what the table says, and no more', async () => {
  const wrong: string[] = [];
  for (const one of goldenCases())
    for (const state of states) {
      await golden.prepare({ ...one, state, wrong: [] });
      const { status, text } = await (
        await golden.person(one)
      ).get(`/api/contributions/${golden.id(one.of)}`);
      const sight =
        status !== 200
          ? 'nothing'
          : text.includes(draftWords)
            ? 'write'
            : text.includes(submittedWords)
              ? 'text'
              : '?';
      const should = one.sees[state] === 'status' ? 'nothing' : one.sees[state];
      if (sight !== should)
        wrong.push(`${one.who} / ${one.relation} when ${state}: sees ${sight}, should ${should}`);
    }
  expect(wrong).toEqual([]);
}, 60_000);
