import { afterAll, beforeEach, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Board, type Tasks } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, approveCountyText, approveSubRegion, cover, type County } from './support/county.js';
import { flush, mailOf } from './support/mail.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let number = 0;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  county = await aCounty(world, `Län ${(number += 1)}`);
});
afterEach(() => {
  world.clock.moment = new Date('2023-09-15T10:00:00Z');
});
afterAll(() => world.stop());

const later = (minutes = 1) => {
  world.clock.moment = new Date(world.clock.moment.getTime() + minutes * 60_000);
};
const own = () => county.round.contribution(county.subRegion.id);
const tasks = async (client: Client) => (await client.get<Tasks>('/api/tasks')).body;

test('what comes back is compared with what was returned, also when it was withdrawn in between', async () => {
  const { contact, convenor } = county.people;
  await contact.write(own(), answer('Ett.'));
  await contact.move(own(), 'submit');
  await convenor.move(own(), 'returnForChanges', 'Mer.');
  for (const text of ['Två.', 'Tre.']) {
    if (text === 'Tre.') await contact.move(own(), 'withdraw');
    await contact.write(own(), answer(text));
    await contact.move(own(), 'submit');
  }
  const { revision, previousRevision } = await convenor.contribution(own());
  expect(revision).toMatchObject({ number: 3, content: answer('Tre.') });
  expect(previousRevision).toMatchObject({ number: 1, content: answer('Ett.') });
  await convenor.move(own(), 'returnForChanges', 'Ännu mer.');
  expect((await convenor.contribution(own())).previousRevision).toMatchObject({ number: 1 });
  await contact.move(own(), 'submit');
  expect((await convenor.contribution(own())).previousRevision).toMatchObject({ number: 3 });
});

test('when a returned text was last saved, and what is open below, is for those whom it concerns', async () => {
  const { contact, convenor, contributor } = county.people;
  const below = await world.unit('municipality', county.subRegion);
  const round = await world.round(county.root, county.plan, [county.root, county.subRegion, below]);
  const id = round.contribution(county.subRegion.id);
  await contact.write(id, answer('Ett.'));
  await contact.move(id, 'submit');
  await convenor.move(id, 'returnForChanges', 'Mer.');
  await contact.write(id, answer('Två.'));
  expect((await contact.contribution(id)).savedAt).not.toBeNull();
  expect((await convenor.contribution(id)).savedAt).toBeNull();
  const open = (client: Client) => client.contribution(id).then(({ openChildren }) => openChildren);
  expect(await Promise.all([contact, convenor, contributor].map(open))).toEqual([1, 1, 0]);
});

describe('a waived contribution that is submitted all the same', () => {
  const waive = () =>
    county.people.convenor.put(`/api/contributions/${own()}/waiver`, { reason: 'Ny organisation.' });
  const cell = async () => {
    const { body } = await county.people.convenor.get(`/api/rounds/${county.round.id}/board`);
    return Board.parse(body).cells.find(({ id }) => id === own());
  };

  test('is the reviewers’ task, and they are told', async () => {
    const { contact, convenor, other } = county.people;
    await contact.write(own(), answer('Sent men gott.'));
    await waive();
    await flush(world);
    expect(await cell()).toMatchObject({ waived: true, turn: 'nobody' });
    later();
    const mails = await mailOf(world, () => contact.move(own(), 'submit'));
    expect(mails.map(({ kind, accountId }) => [kind, accountId]).toSorted()).toEqual(
      [convenor, other].map(({ accountId }) => ['submitted', accountId]).toSorted(),
    );
    expect(await cell()).toMatchObject({ state: 'submitted', waived: false, turn: 'reviewer' });
    expect((await tasks(convenor)).mine.map(({ kind, id }) => [kind, id])).toContainEqual(['review', own()]);
    expect((await convenor.move(own(), 'approve')).body.state).toBe('approved');
  });

  test('holds nothing up that the waiver has let through', async () => {
    const { contact, convenor } = county.people;
    await contact.write(own(), answer('Sent men gott.'));
    await waive();
    later();
    await contact.move(own(), 'submit');
    await approveCountyText(county, 0, 'Länets text.');
    await convenor.move(own(), 'returnForChanges', 'En siffra saknas.');
    expect((await tasks(contact)).mine.map(({ kind, id }) => [kind, id])).toContainEqual(['mend', own()]);
  });
});

test('a text reopened below an approved one is open in the preview, and its old words are in no new edition', async () => {
  const { convenor } = county.people;
  const id = await approveSubRegion(county, 0, 'Delregionens ord.');
  await approveCountyText(county, 0, 'Länets ord.');
  const preview = () => convenor.get(`/api/rounds/${county.round.id}/preview`);
  expect((await preview()).body).toMatchObject({ approved: 2, open: 0 });
  await convenor.move(id, 'reopen', 'En siffra är fel.');
  expect((await preview()).body).toMatchObject({ approved: 1, open: 1 });
  const { body: edition } = await convenor.post(`/api/rounds/${county.round.id}/editions`, cover);
  const { text } = await convenor.get(`/api/editions/${edition.id}/document`);
  expect(text).toContain('Länets ord.');
  expect(text).not.toContain('Delregionens ord.');
  expect((await convenor.contribution(county.round.contribution(county.root.id))).openChildren).toBe(1);
});

test('a save at the moment of submission is in the revision, or it is refused', async () => {
  const { contact, contributor } = county.people;
  for (let attempt = 0; attempt < 8; attempt += 1) {
    await contact.write(own(), answer('Grund.'));
    const { version } = await contact.contribution(own());
    const text = answer(`Rad ${attempt}.`);
    const [save, submit] = await Promise.all([
      contributor.put(`/api/contributions/${own()}/draft`, { basedOn: version, content: text }),
      contact.move(own(), 'submit'),
    ]);
    expect(submit.body.state).toBe('submitted');
    const { revision, content } = await contact.contribution(own());
    if (save.status === 200) expect(revision).toMatchObject({ content: text });
    else expect(save.body).toMatchObject({ status: 409, code: 'notWritable' });
    expect(revision!.content).toEqual(content);
    const authors = revision!.authors.map(({ accountId }) => accountId);
    expect(authors.includes(contributor.accountId)).toBe(save.status === 200);
    await contact.move(own(), 'withdraw');
  }
});

test('of withdrawing and approving at once, one happens', async () => {
  const { contact, convenor } = county.people;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await contact.write(own(), answer(`Text ${attempt}.`));
    await contact.move(own(), 'submit');
    const { revision } = await convenor.contribution(own());
    const approve = { transition: 'approve', revisionHash: revision!.hash };
    const [withdrawn, approved] = await Promise.all([
      contact.move(own(), 'withdraw'),
      convenor.post(`/api/contributions/${own()}/transitions`, approve),
    ]);
    expect([withdrawn.status, approved.status].toSorted()).toEqual([200, 409]);
    if (approved.status === 200) await convenor.move(own(), 'reopen', 'Igen.');
  }
});

test('what is submitted while nobody’s seat reviews it is the first such seat’s to review', async () => {
  const municipality = await world.unit('municipality', county.subRegion);
  const school = await world.unit('administration', municipality);
  const round = await world.round(county.root, county.plan, [municipality, school]);
  const id = round.contribution(school.id);
  const writer = await world.person(school, 'contact');
  await writer.write(id, answer('Text.'));
  await writer.move(id, 'submit');
  expect((await writer.contribution(id)).reviewerSeatIds).toEqual([]);
  const { administrator, reader } = county.people;
  for (const role of ['contributor', 'contact', 'contact']) {
    const { body: seat } = await administrator.post('/api/seats', {
      unitId: municipality.id,
      role,
      title: 'Kontaktperson',
    });
    await administrator.put(`/api/seats/${seat.id}/holder`, {
      accountId: role === 'contact' ? reader.accountId : null,
      from: '2023-09-15',
    });
  }
  expect((await writer.contribution(id)).reviewerSeatIds).toHaveLength(1);
  expect((await reader.move(id, 'approve')).body.state).toBe('approved');
});

test('of two that are given one name at once, one gets it', async () => {
  const { administrator } = county.people;
  const twice = (url: string, body: object) =>
    Promise.all([administrator.post(url, body), administrator.post(url, body)]);
  const unit = { parentId: county.root.id, kind: 'municipality', name: 'Nykommun' };
  const invitation = { email: 'ny@test.example', name: 'Ny', locale: 'sv', seatId: null };
  for (const [url, body] of [
    ['/api/units', unit],
    ['/api/invitations', invitation],
  ] as const) {
    const answers = await twice(url, body);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('nameTaken');
  }
});
