import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Tasks, emptyFeedback, richText } from '@samsyn/domain';
import type { Client } from './support/client.js';
import {
  aCounty,
  approveCountyText,
  approveSubRegion,
  cover,
  decision,
  type County,
} from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let number = 0;
const today = new Date('2023-09-15T10:00:00Z');

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  world.clock.moment = today;
  county = await aCounty(world, `Län ${(number += 1)}`, 2);
});
afterAll(() => world.stop());

/** A person's tasks in short: `list: kind unit section state`, in order. */
async function tasksOf(person: Client): Promise<string[]> {
  const { status, body } = await person.get('/api/tasks');
  expect(status).toBe(200);
  const { mine, waiting, done } = Tasks.parse(body);
  return Object.entries({ mine, waiting, done }).flatMap(([list, tasks]) =>
    tasks.map(({ kind, unitName, sectionTitle, state, late }) =>
      [`${list}:`, kind, unitName.split(' ')[0], sectionTitle?.at(-1), state, late ? 'late' : '']
        .filter(Boolean)
        .join(' '),
    ),
  );
}

test('a report of several sections is there as a whole until all of them are done', async () => {
  const { contact, contributor, convenor, reader } = county.people;
  const reports = async (person: Client) => Tasks.parse((await person.get('/api/tasks')).body).reports;
  const submit = async (section: number) => {
    const id = county.round.contribution(county.subRegion.id, section);
    await contact.write(id, answer('Text.'));
    await contact.move(id, 'submit');
  };
  const whole = { roundId: county.round.id, unitId: county.subRegion.id, total: 2, deadline: '2023-09-30' };
  expect(await reports(contact)).toMatchObject([{ ...whole, done: 0 }]);
  expect(await reports(contributor)).toEqual(await reports(contact));
  expect(await reports(convenor)).toMatchObject([{ unitId: county.root.id, done: 0 }]);
  expect(await reports(reader)).toEqual([]);
  await submit(0);
  expect(await reports(contact)).toMatchObject([{ ...whole, done: 1 }]);
  await submit(1);
  expect(await reports(contact)).toEqual([]);
});

test('a unit writes, waits, mends and is done', async () => {
  const { contact, contributor, convenor } = county.people;
  const id = county.round.contribution(county.subRegion.id);
  expect(await tasksOf(contact)).toEqual(['mine: write Delregion 1 draft', 'mine: write Delregion 2 draft']);
  expect(await tasksOf(contributor)).toEqual(await tasksOf(contact));
  await contact.write(id, answer('Text.'));
  await contact.move(id, 'submit');
  expect(await tasksOf(contact)).toEqual([
    'mine: write Delregion 2 draft',
    'waiting: write Delregion 1 submitted',
  ]);
  await convenor.move(id, 'returnForChanges', 'Lägg till siffror.');
  expect(await tasksOf(contact)).toEqual([
    'mine: mend Delregion 1 returned',
    'mine: write Delregion 2 draft',
  ]);
  const { mine } = (await contact.get('/api/tasks')).body as Tasks;
  expect(mine[0]).toMatchObject({
    id,
    comment: 'Lägg till siffror.',
    commentBy: `Convenor ${county.root.name}`,
    deadline: '2023-09-30',
    roundTitle: 'Lägesrapport',
  });
  expect(mine[1]).toMatchObject({ comment: null, commentBy: null });
  await contact.move(id, 'submit');
  await convenor.move(id, 'approve');
  expect(await tasksOf(contact)).toEqual([
    'mine: write Delregion 2 draft',
    'done: write Delregion 1 approved',
  ]);
});

test('reviewers review what others wrote, once nothing below is open', async () => {
  const { contact, convenor, other } = county.people;
  const own = county.round.contribution(county.root.id);
  const child = county.round.contribution(county.subRegion.id);
  await convenor.write(own, answer('Länets text.'));
  await convenor.move(own, 'submit');
  const rest = ['mine: write Län 2 draft'];
  expect(await tasksOf(convenor)).toEqual([...rest, 'waiting: write Län 1 submitted']);
  expect(await tasksOf(other)).toEqual([...rest, 'waiting: review Län 1 submitted']);
  await contact.write(child, answer('Text.'));
  await contact.move(child, 'submit');
  expect(await tasksOf(convenor)).toEqual([
    'mine: review Delregion 1 submitted',
    ...rest,
    'waiting: write Län 1 submitted',
  ]);
  await other.move(child, 'returnForChanges', 'Mer.');
  expect(await tasksOf(other)).toEqual([
    ...rest,
    'waiting: mend Delregion 1 returned',
    'waiting: review Län 1 submitted',
  ]);
  await contact.move(child, 'submit');
  await convenor.move(child, 'approve');
  expect(await tasksOf(other)).toEqual(['mine: review Län 1 submitted', ...rest]);
  expect(await tasksOf(convenor)).toEqual([...rest, 'waiting: write Län 1 submitted']);
  await other.move(own, 'approve');
  expect(await tasksOf(convenor)).toEqual([...rest, 'done: write Län 1 approved']);
});

test('a waived one, and a round that has not opened, are nobody’s task', async () => {
  const { contact, convenor } = county.people;
  const waive = { reason: 'Ny organisation.' };
  await convenor.put(`/api/contributions/${county.round.contribution(county.subRegion.id)}/waiver`, waive);
  expect(await tasksOf(contact)).toEqual(['mine: write Delregion 2 draft']);
  world.clock.moment = new Date('2023-08-31T10:00:00Z');
  for (const person of Object.values(county.people)) expect(await tasksOf(person)).toEqual([]);
});

test('late ones come first, then by deadline', async () => {
  const { contact, convenor } = county.people;
  const plan = await world.plan(county.root, 1);
  const later = await world.round(county.root, plan, [county.subRegion]);
  await world.db.query(`update round set deadline = '2023-12-31' where id = $1`, [later.id]);
  await convenor.put(`/api/contributions/${county.round.contribution(county.subRegion.id, 0)}/deadline`, {
    deadline: '2023-10-31',
  });
  world.clock.moment = new Date('2023-10-01T10:00:00Z');
  const { mine } = (await contact.get('/api/tasks')).body as Tasks;
  expect(mine.map(({ deadline, late }) => [deadline, late])).toEqual([
    ['2023-09-30', true],
    ['2023-10-31', false],
    ['2023-12-31', false],
  ]);
});

test('what is done is shown for a year and a bit, and the latest round always', async () => {
  const { contact } = county.people;
  await approveSubRegion(county, 0, 'Text.');
  world.clock.moment = new Date('2025-09-15T10:00:00Z');
  expect(await tasksOf(contact)).toContain('done: write Delregion 1 approved');
  const plan = await world.plan(county.root, 1);
  const newer = await world.round(county.root, plan, []);
  await world.db.query(`update round set opens = '2025-09-01', deadline = '2025-09-30' where id = $1`, [
    newer.id,
  ]);
  expect((await tasksOf(contact)).filter((task) => task.startsWith('done'))).toEqual([]);
});

test('user organisations are asked for their words, and convenors for a reply', async () => {
  const { representative, convenor, contact } = county.people;
  expect(await tasksOf(representative)).toEqual([
    'mine: feedback Förening 1 notBegun',
    'mine: feedback Förening 2 notBegun',
  ]);
  const place = `/api/rounds/${county.round.id}/sections/${county.plan.sectionIds[0]}/feedback`;
  const save = (basedOn: number) =>
    representative.put(place, {
      unitId: county.organisation.id,
      basedOn,
      content: { ...emptyFeedback, body: richText(`Ord ${basedOn}.`) },
    });
  const { id } = (await save(0)).body;
  expect(await tasksOf(representative)).toContain('mine: feedback Förening 1 draft');
  expect((await tasksOf(convenor)).join()).not.toContain('Förening');
  await representative.post(`/api/feedback/${id}/sending`, { basedOn: 1 });
  expect(await tasksOf(representative)).toEqual([
    'mine: feedback Förening 2 notBegun',
    'waiting: feedback Förening 1 sent',
  ]);
  expect(await tasksOf(convenor)).toContain('mine: replyFeedback Förening 1 sent');
  expect((await tasksOf(contact)).join()).not.toContain('Förening');
  await convenor.put(`/api/feedback/${id}/reply`, { body: richText('Tack.') });
  expect((await tasksOf(convenor)).join()).not.toContain('Förening');
  expect(await tasksOf(representative)).toContain('done: feedback Förening 1 replied');
  world.clock.moment = new Date('2023-09-16T10:00:00Z');
  await save(1);
  await representative.post(`/api/feedback/${id}/sending`, { basedOn: 2 });
  expect(await tasksOf(convenor)).toContain('mine: replyFeedback Förening 1 sent');
  world.clock.moment = new Date('2023-11-30T10:00:00Z');
  expect((await tasksOf(representative)).filter((task) => task.startsWith('mine'))).toEqual([]);
});

test('deciders decide, convenors publish, and an overtaken edition is no task', async () => {
  const { convenor, decider, reader, administrator } = county.people;
  for (const section of [0, 1]) {
    await approveSubRegion(county, section, 'Text.');
    await approveCountyText(county, section, 'Länets text.');
  }
  const compile = async () => (await convenor.post(`/api/rounds/${county.round.id}/editions`, cover)).body.id;
  const first = await compile();
  expect(await tasksOf(decider)).toEqual(['mine: decideEdition Län compiled']);
  expect(await tasksOf(convenor)).toContain('waiting: decideEdition Län compiled');
  const second = await compile();
  const { mine } = (await decider.get('/api/tasks')).body as Tasks;
  expect(mine.map(({ id }) => id)).toEqual([second]);
  expect(first).not.toBe(second);
  await decider.post(`/api/editions/${second}/transitions`, { transition: 'adopt', decision });
  expect(await tasksOf(decider)).toEqual([]);
  expect((await tasksOf(convenor)).filter((task) => !task.startsWith('done'))).toEqual([
    'mine: publishEdition Län adopted',
  ]);
  await convenor.post(`/api/editions/${second}/transitions`, { transition: 'publish' });
  expect((await tasksOf(convenor)).filter((task) => !task.startsWith('done'))).toEqual([]);
  expect(await tasksOf(reader)).toEqual([]);
  expect(await tasksOf(administrator)).toEqual([]);
});

test('another county’s work is nobody’s task here, and without a session there is nothing', async () => {
  const elsewhere = await aCounty(world, 'Grannlän');
  const theirs = elsewhere.round.contribution(elsewhere.subRegion.id);
  await elsewhere.people.contact.write(theirs, answer('Text.'));
  await elsewhere.people.contact.move(theirs, 'submit');
  for (const person of Object.values(county.people)) {
    const { text } = await person.get('/api/tasks');
    expect(text).not.toContain('Grannlän');
    expect(text).not.toContain(theirs);
  }
  expect((await world.anonymous().get('/api/tasks')).status).toBe(401);
});
