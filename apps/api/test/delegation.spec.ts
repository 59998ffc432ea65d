import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { DelegationChoices, Delegations, Tasks } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { mailOf } from './support/mail.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let number = 0;

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  on('2023-09-15');
  county = await aCounty(world, `Län ${(number += 1)}`);
  // Whoever has no password has never been here.
  await world.db.query(`update account set password_hash = 'x' where root_id = $1`, [county.root.id]);
});
afterAll(() => world.stop());

function on(day: string): void {
  world.clock.moment = new Date(`${day}T10:00:00Z`);
}

async function seatOf(person: Client): Promise<string> {
  return (await person.get('/api/me')).body.seats[0].seatId as string;
}

/** Somebody names a substitute for their one seat, from 18 to 22 September unless said otherwise. */
async function name(away: Client, substitute: Client, changes: object = {}) {
  const delegation = {
    seatIds: [await seatOf(away)],
    substituteId: substitute.accountId,
    from: '2023-09-18',
    to: '2023-09-22',
    copied: false,
    ...changes,
  };
  return away.post('/api/delegations', delegation);
}

/** What comes of it: `ok`, or the refusal's code. */
async function outcome(answered: Promise<{ status: number; body: { code?: string } }>): Promise<string> {
  const { status, body } = await answered;
  return status < 300 ? 'ok' : body.code!;
}

const tasksOf = async (person: Client) => (await person.get<Tasks>('/api/tasks')).body;

test('a substitute may do what the seat may, from the first day to the last, and the history says for whom', async () => {
  const { contact, contributor, convenor } = county.people;
  const id = county.round.contribution(county.subRegion.id);
  await contributor.write(id, answer('Text.'));
  expect(await outcome(name(contact, contributor))).toBe('ok');
  expect(await outcome(contributor.move(id, 'submit'))).toBe('forbidden');

  on('2023-09-18');
  const { body: me } = await contributor.get('/api/me');
  expect(
    me.seats.map((seat: { actingFor: { name: string } | null }) => seat.actingFor?.name ?? null),
  ).toEqual([null, `Contact Län ${number}`]);
  expect(await outcome(contributor.move(id, 'submit'))).toBe('ok');
  expect(await outcome(contributor.move(id, 'withdraw'))).toBe('ok');
  on('2023-09-22');
  expect(await outcome(contributor.move(id, 'submit'))).toBe('ok');

  on('2023-09-23');
  expect(await outcome(contributor.move(id, 'withdraw'))).toBe('forbidden');
  const { history, revision } = await convenor.contribution(id);
  expect(history.map(({ event, acting, actingFor }) => [event, acting?.name, actingFor?.name])).toEqual(
    ['submit', 'withdraw', 'submit'].map((event) => [
      event,
      `Contributor Län ${number}`,
      `Contact Län ${number}`,
    ]),
  );
  expect(revision?.authors).toMatchObject([
    { name: `Contributor Län ${number}`, actingFor: [{ name: `Contact Län ${number}` }] },
  ]);
});

test('a letter about what a substitute did says for whom', async () => {
  const { contact, contributor, convenor } = county.people;
  await name(contact, contributor);
  on('2023-09-18');
  const id = county.round.contribution(county.subRegion.id);
  await contributor.write(id, answer('Text.'));
  const letters = await mailOf(world, () => contributor.move(id, 'submit'));
  const letter = letters.find(({ accountId }) => accountId === convenor.accountId)!;
  expect(letter.text).toContain(`Contributor Län ${number} (för Contact Län ${number}) har skickat in`);
  await convenor.move(id, 'returnForChanges', 'Mer.');
  on('2023-09-24');
  const own = await mailOf(world, () => contact.move(id, 'submit'));
  expect(own.map(({ text }) => text).join()).toContain(`Contact Län ${number} har skickat in`);
});

test('what somebody may do in their own right they do in their own right', async () => {
  const { contact, contributor } = county.people;
  await name(contact, contributor);
  on('2023-09-18');
  const id = county.round.contribution(county.subRegion.id);
  await contributor.write(id, answer('Text.'));
  const [row] = await world.db.query('select draft_stand_ins as pairs from contribution where id = $1', [id]);
  expect(row).toEqual({ pairs: [] });
});

test('whoever writes in somebody’s place writes for both: neither approves it, the other convenor does', async () => {
  const { convenor, other, contact } = county.people;
  await name(convenor, contact);
  on('2023-09-18');
  const id = county.round.contribution(county.root.id);
  await contact.write(id, answer('Länets text.'));
  const below = county.round.contribution(county.subRegion.id);
  await convenor.put(`/api/contributions/${below}/waiver`, { reason: 'x' });
  expect(await outcome(contact.move(id, 'submit'))).toBe('ok');
  expect(await outcome(contact.move(id, 'approve'))).toBe('selfApproval');
  on('2023-09-25');
  expect(await outcome(convenor.move(id, 'approve'))).toBe('selfApproval');
  expect((await tasksOf(convenor)).mine.map((task) => task.id)).not.toContain(id);
  expect((await tasksOf(other)).mine.map((task) => task.id)).toContain(id);
  expect(await outcome(other.move(id, 'approve'))).toBe('ok');
});

test('nobody approves in somebody’s place what that person wrote, nor what their own unit wrote', async () => {
  const { convenor, other, contact } = county.people;
  const [text, below] = [
    county.round.contribution(county.root.id),
    county.round.contribution(county.subRegion.id),
  ];
  await contact.write(below, answer('Delregionens text.'));
  await contact.move(below, 'submit');
  await convenor.write(text, answer('Länets text.'));
  await convenor.move(text, 'submit');
  await name(convenor, contact);
  on('2023-09-18');
  expect(await outcome(contact.move(text, 'startReview'))).toBe('ok');
  expect(await outcome(contact.move(text, 'approve'))).toBe('selfApproval');
  expect(await outcome(contact.move(below, 'approve'))).toBe('selfApproval');
  const mine = (await tasksOf(contact)).mine.map(({ id, kind }) => [id, kind]);
  expect(mine).toEqual([]);
  expect(await outcome(other.move(below, 'approve'))).toBe('ok');
  // The other convenor is a second pair of eyes in their own seat, whomever they stand in for.
  const { body } = await convenor.get<Delegations>('/api/delegations');
  await convenor.request('DELETE', `/api/delegations/${body.given[0]!.id}`);
  await name(convenor, other, { from: '2023-09-18' });
  expect(await outcome(other.move(text, 'approve'))).toBe('ok');
  const { history } = await convenor.contribution(text);
  expect(history.at(-1)).toMatchObject({ event: 'approve', actingFor: null });
});

test('one may choose among people who write nearby, and nobody else', async () => {
  const { contact, convenor, administrator } = county.people;
  const sibling = await world.unit('subRegion', county.root, `Granne ${number}`);
  const below = await world.unit('municipality', county.subRegion, `Kommun ${number}`);
  const [beside, under, invited] = await Promise.all([
    world.person(sibling, 'contact', 'Beside'),
    world.person(below, 'contact', 'Under'),
    world.person(below, 'contributor', 'Invited'),
  ]);
  for (const one of [beside, under])
    await world.db.query(`update account set password_hash = 'x' where id = $1`, [one.accountId]);
  const { body } = await contact.get<DelegationChoices>('/api/delegations/choices');
  expect(body.map(({ candidates }) => candidates.map(({ name: who, near }) => `${who} ${near}`))).toEqual([
    [`Contributor Län ${number} sameUnit`, 'Beside near', 'Under near'],
  ]);
  for (const one of [convenor, administrator, contact, invited])
    expect(await outcome(name(contact, one))).toBe('substituteUnfit');
  for (const one of [beside, under]) expect(await outcome(name(contact, one, dayOf(one)))).toBe('ok');
  expect((await administrator.get('/api/delegations/choices')).body).toEqual([]);

  function dayOf(one: Client) {
    return one === beside ? {} : { from: '2023-10-01', to: '2023-10-01' };
  }
});

test('a delegation is for seats of one’s own, for days to come, and one at a time', async () => {
  const { contact, contributor, convenor, representative } = county.people;
  const seatIds = [await seatOf(convenor)];
  expect(await outcome(name(contact, contributor, { seatIds }))).toBe('invalid');
  expect(await outcome(name(representative, contributor))).toBe('invalid');
  expect(await outcome(name(contact, contributor, { from: '2023-09-14' }))).toBe('invalid');
  expect(await outcome(name(contact, contributor, { to: '2023-09-17' }))).toBe('invalid');
  // All of them include the 22nd.
  const days = [18, 19, 20, 21, 22, 18, 19, 20].map((day) => ({ from: `2023-09-${day}`, to: '2023-09-25' }));
  const answers = await Promise.all(days.map((one) => outcome(name(contact, contributor, one))));
  expect(answers.toSorted()).toEqual([...days.slice(1).map(() => 'delegationOverlaps'), 'ok']);

  // A seat in which one stands in is not one's own to pass on.
  await world.db.query('delete from delegation where root_id = $1', [county.root.id]);
  await name(contact, contributor);
  on('2023-09-18');
  const passed = { seatIds: [await seatOf(contact)], substituteId: contact.accountId, from: '2023-09-19' };
  expect(await outcome(name(contributor, contact, passed))).toBe('invalid');
});

test('it ends at once when it is withdrawn, by either of the two or the administrator and by nobody else', async () => {
  const { contact, contributor, convenor, administrator } = county.people;
  const id = county.round.contribution(county.subRegion.id);
  await contributor.write(id, answer('Text.'));
  on('2023-09-18');
  for (const by of [contact, contributor, administrator]) {
    await name(contact, contributor);
    const { body } = await contributor.get<Delegations>('/api/delegations');
    const url = `/api/delegations/${body.received[0]!.id}`;
    expect(await outcome(convenor.request('DELETE', url))).toBe('notFound');
    expect(await outcome(contributor.move(id, 'submit'))).toBe('ok');
    const told = await mailOf(world, () => by.request('DELETE', url));
    expect(told.map(({ kind, accountId }) => [kind, accountId]).toSorted()).toEqual(
      [contact, contributor]
        .filter((one) => one !== by)
        .map((one) => ['delegationEnded', one.accountId])
        .toSorted(),
    );
    expect(await outcome(contributor.move(id, 'withdraw'))).toBe('forbidden');
    expect(await outcome(by.request('DELETE', url))).toBe('notFound');
    expect(await outcome(contact.move(id, 'withdraw'))).toBe('ok');
  }
});

test('it ends with the seat: whoever no longer holds it has nobody in their place', async () => {
  const { contact, contributor, administrator, reader } = county.people;
  const id = county.round.contribution(county.subRegion.id);
  await contributor.write(id, answer('Text.'));
  await name(contact, contributor);
  on('2023-09-18');
  expect(await outcome(contributor.move(id, 'submit'))).toBe('ok');
  await administrator.put(`/api/seats/${await seatOf(contact)}/holder`, {
    accountId: reader.accountId,
    from: '2023-09-18',
  });
  expect(await outcome(contributor.move(id, 'withdraw'))).toBe('forbidden');
});

test('it ends with the substitute: whoever has left stands in for nobody, and mail goes to the holder again', async () => {
  const { convenor, other, contact, administrator } = county.people;
  await name(other, contact);
  on('2023-09-18');
  await administrator.put(`/api/people/${contact.accountId}/end`, { from: '2023-09-18' });
  const text = county.round.contribution(county.root.id);
  await convenor.write(text, answer('Länets text.'));
  const told = await mailOf(world, () => convenor.move(text, 'submit'));
  expect(told.map(({ accountId }) => accountId)).toEqual([other.accountId]);
  expect((await other.get<Delegations>('/api/delegations')).body.given).toEqual([]);
  expect(await outcome(name(other, contact))).toBe('substituteUnfit');
});

test('mail goes to the substitute, and to whoever is away if they want it', async () => {
  const { convenor, other, contact } = county.people;
  const named = await mailOf(world, () => name(other, contact, { copied: false }));
  expect(named.map(({ kind, accountId }) => [kind, accountId])).toEqual([['delegated', contact.accountId]]);
  expect(named[0]!.text).toContain('från 18 september 2023 till och med 22 september 2023');
  on('2023-09-18');
  // A municipality below the sub-region has no convenor's seat above it; the county's own text has.
  const text = county.round.contribution(county.root.id);
  await convenor.write(text, answer('Länets text.'));
  const who = async (happens: () => Promise<unknown>) =>
    (await mailOf(world, happens)).map(({ kind, accountId }) => [kind, accountId]).toSorted();
  expect(await who(() => convenor.move(text, 'submit'))).toEqual([['submitted', contact.accountId]]);
  await convenor.move(text, 'withdraw');
  await world.db.query('update delegation set copied = true where account_id = $1', [other.accountId]);
  expect(await who(() => convenor.move(text, 'submit'))).toEqual(
    [contact, other].map((one) => ['submitted', one.accountId]).toSorted(),
  );
});

test('the administrator sees at the seat who stands in, and when', async () => {
  const { contact, contributor, administrator } = county.people;
  await name(contact, contributor);
  const { body } = await administrator.get('/api/seats');
  const seatId = await seatOf(contact);
  expect(body.find((seat: { id: string }) => seat.id === seatId).substitutes).toMatchObject([
    { name: `Contributor Län ${number}`, from: '2023-09-18', to: '2023-09-22' },
  ]);
  on('2023-09-23');
  const after = await administrator.get('/api/seats');
  expect(after.body.find((seat: { id: string }) => seat.id === seatId).substitutes).toEqual([]);
});
