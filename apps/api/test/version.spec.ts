import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Versions, plainText, type VersionText } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let id: string;
let number = 0;

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  county = await aCounty(world, `Län ${(number += 1)}`);
  id = county.round.contribution(county.subRegion.id);
});
afterAll(() => world.stop());

const url = () => `/api/contributions/${id}`;
async function versionsFor(person: Client): Promise<Versions> {
  const { status, body } = await person.get(`${url()}/versions`);
  expect([status, body]).toEqual([200, Versions.parse(body)]);
  return body as Versions;
}
async function wordsOf(person: Client, versionId: string): Promise<string | number> {
  const { status, body } = await person.get(`${url()}/versions/${versionId}`);
  return status === 200 ? plainText((body as VersionText).content.body) : status;
}
/** What was stored, newest first: kind, number, words, authors and what happened. */
async function storedFor(person: Client): Promise<string[]> {
  const { stored } = await versionsFor(person);
  return Promise.all(
    stored.map(async (one) =>
      [
        one.kind,
        one.number,
        await wordsOf(person, one.id),
        one.authors.map(({ name }) => name.split(' ')[0]).join('+'),
        one.events.map(({ event }) => event).join(),
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );
}
let minute = 0;
async function write(person: Client, text: string): Promise<void> {
  world.clock.moment = new Date(Date.parse('2023-09-15T10:00:00Z') + (minute += 1) * 60_000);
  expect((await person.write(id, answer(text))).status).toBe(200);
}
async function restore(person: Client, versionId: string, basedOn?: number) {
  const { version } = (await person.get(url())).body as { version: number };
  return person.post(`${url()}/restoration`, { versionId, basedOn: basedOn ?? version });
}
/** Two submitted versions and a draft that has gone on. */
async function threeTexts(): Promise<void> {
  const { contact, contributor, convenor } = county.people;
  await write(contributor, 'Första.');
  await contact.move(id, 'submit');
  await convenor.move(id, 'returnForChanges', 'Mer.');
  await write(contact, 'Andra.');
  await contact.move(id, 'submit');
  await convenor.move(id, 'returnForChanges', 'Ännu mer.');
  await write(contributor, 'Utkastet.');
}

describe('every version', () => {
  test('is there with its authors, its time and what happened to it', async () => {
    await threeTexts();
    expect(await storedFor(county.people.contact)).toEqual([
      'revision 2 Andra. Contact submit,returnForChanges',
      'revision 1 Första. Contact+Contributor submit,returnForChanges',
    ]);
    const { draft, stored } = await versionsFor(county.people.contributor);
    expect(draft!.authors.map(({ name }) => name)).toEqual([`Contributor ${county.root.name}`]);
    expect(draft!.changed).toBe(true);
    expect(stored[1]!.events[1]).toMatchObject({
      comment: 'Mer.',
      acting: { name: expect.stringMatching(/^Convenor/) },
    });
    expect(await wordsOf(county.people.contact, 'draft')).toBe('Utkastet.');
  });

  test('that was submitted is read by the reviewers, while the text is with them or back; the draft and what was put aside by its own unit alone', async () => {
    await threeTexts();
    const { contact, convenor, other } = county.people;
    const { stored } = await versionsFor(contact);
    expect((await restore(contact, stored[1]!.id)).status).toBe(200);
    const { draft, stored: all } = await versionsFor(contact);
    expect(draft).not.toBeNull();
    const kept = all.find(({ kind }) => kind === 'kept')!;
    expect(await wordsOf(contact, kept.id)).toBe('Utkastet.');
    for (const reviewer of [convenor, other]) {
      const seen = await versionsFor(reviewer);
      expect(seen.draft).toBeNull();
      expect(seen.stored.map(({ kind, number }) => [kind, number])).toEqual([
        ['revision', 2],
        ['revision', 1],
      ]);
      expect(JSON.stringify(seen)).not.toContain(kept.id);
      expect(await wordsOf(reviewer, kept.id)).toBe(404);
      expect(await wordsOf(reviewer, 'draft')).toBe(404);
      expect(await wordsOf(reviewer, stored[1]!.id)).toBe('Första.');
    }
    await contact.move(id, 'submit');
    expect((await versionsFor(contact)).draft!.changed).toBe(false);
    await contact.move(id, 'withdraw');
    expect((await convenor.get(`${url()}/versions`)).status).toBe(404);
    expect(await wordsOf(convenor, stored[1]!.id)).toBe(404);
  });

  test('is nothing to others, not even of an approved text; nor is a version of another contribution', async () => {
    await threeTexts();
    const { contact, convenor } = county.people;
    const { stored } = await versionsFor(contact);
    await contact.move(id, 'submit');
    await convenor.move(id, 'approve');
    for (const name of ['representative', 'decider', 'reader', 'administrator', 'treasurer'] as const) {
      expect((await county.people[name].get(url())).status).toBe(200);
      expect((await county.people[name].get(`${url()}/versions`)).status).toBeGreaterThanOrEqual(403);
      expect(await wordsOf(county.people[name], stored[0]!.id)).toBeGreaterThanOrEqual(403);
    }
    const another = county.round.contribution(county.root.id);
    expect((await convenor.get(`/api/contributions/${another}/versions/${stored[0]!.id}`)).status).toBe(404);
    const neighbour = await world.person(await world.unit('subRegion', county.root), 'contact');
    expect((await neighbour.get(`${url()}/versions`)).status).toBe(404);
  });
});

describe('to take a version up again', () => {
  test('makes it the draft, and keeps the draft that was', async () => {
    await threeTexts();
    const { contact, contributor } = county.people;
    const first = (await versionsFor(contact)).stored.find(({ number }) => number === 1)!;
    const { body } = await restore(contact, first.id);
    expect(plainText((await contributor.contribution(id)).content.body)).toBe('Första.');
    expect((await contributor.contribution(id)).version).toBe(body.version);
    expect(await storedFor(contact)).toEqual([
      'kept Utkastet. Contributor kept',
      'revision 2 Andra. Contact submit,returnForChanges',
      'revision 1 Första. Contact+Contributor submit,returnForChanges',
    ]);
    const kept = (await versionsFor(contact)).stored[0]!;
    await restore(contributor, kept.id);
    expect(plainText((await contact.contribution(id)).content.body)).toBe('Utkastet.');
    // What is kept already is not kept twice.
    expect(await storedFor(contact)).toHaveLength(3);
  });

  test('loses nothing, in whatever order people write and take up', async () => {
    const { contact, contributor } = county.people;
    const written = ['Ett.', 'Två.', 'Tre.', 'Fyra.'];
    await write(contributor, 'Start.');
    await contact.move(id, 'submit');
    await county.people.convenor.move(id, 'returnForChanges', 'Mer.');
    for (const [at, words] of written.entries()) {
      await write(at % 2 ? contact : contributor, words);
      const { stored } = await versionsFor(contact);
      expect((await restore(contributor, stored.at(-1)!.id)).status).toBe(200);
    }
    const all = (await storedFor(contact)).join('\n');
    for (const words of ['Start.', ...written]) expect(all).toContain(words);
    await expect(world.db.query('delete from kept_draft')).rejects.toThrow('append-only');
  });

  test('is refused to who may not write, once it is submitted, and over a draft that was not seen', async () => {
    await threeTexts();
    const { contact, convenor, contributor } = county.people;
    const { stored } = await versionsFor(contact);
    const first = stored[1]!.id;
    const { version } = await contact.contribution(id);
    await write(contributor, 'Skrivet under tiden.');
    expect((await restore(contact, first, version)).body).toMatchObject({
      code: 'staleVersion',
      current: { version: version + 1 },
    });
    expect((await restore(convenor, first)).body.code).toBe('forbidden');
    await contact.move(id, 'submit');
    expect((await restore(contact, first)).body.code).toBe('notWritable');
    expect((await restore(contact, id)).status).toBe(404);
    expect(plainText((await contact.contribution(id)).content.body)).toBe('Skrivet under tiden.');
  });

  test('leaves four eyes open: neither who wrote the words nor who took them up approves them', async () => {
    const { convenor, other } = county.people;
    id = county.round.contribution(county.root.id);
    const third = await world.person(county.root, 'convenor', 'Third');
    await world.person(county.root, 'convenor', 'Fourth');
    await write(convenor, 'Skrivet av en.');
    await convenor.move(id, 'submit');
    await other.move(id, 'returnForChanges', 'Skriv om.');
    await write(third, 'Skrivet av en tredje.');
    await third.move(id, 'submit');
    await other.move(id, 'returnForChanges', 'Det första var bättre.');
    const first = (await versionsFor(other)).stored.find(({ number }) => number === 1)!;
    expect((await restore(other, first.id)).status).toBe(200);
    await other.move(id, 'submit');
    for (const person of [convenor, other])
      expect((await person.move(id, 'approve')).body.code).toBe('selfApproval');
    expect((await third.move(id, 'approve')).body.code).not.toBe('selfApproval');
  });
});

test('a draft is put aside before another text takes its place, once, by those who write it', async () => {
  const { contact, contributor, convenor, representative } = county.people;
  const keep = async (person: Client, basedOn?: number) => {
    const { version } = (await contact.get(url())).body as { version: number };
    return person.post(`${url()}/kept-draft`, { basedOn: basedOn ?? version });
  };
  expect((await keep(contact)).status).toBe(204);
  expect(await storedFor(contact)).toEqual([]);
  await write(contributor, 'Först.');
  expect((await keep(contact, 0)).body).toMatchObject({ code: 'staleVersion' });
  expect((await keep(contact)).status).toBe(204);
  expect((await keep(contact)).status).toBe(204);
  expect(await storedFor(contact)).toEqual(['kept Först. Contributor kept']);
  for (const person of [convenor, representative]) expect([403, 404]).toContain((await keep(person)).status);
  await contact.move(id, 'submit');
  expect((await keep(contact)).body).toMatchObject({ code: 'notWritable' });
});
