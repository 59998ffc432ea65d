import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Client } from './support/client.js';
import { aCounty, approveSubRegion, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let sibling: Client;
let elsewhere: County;

const pageOf = (client: Client, { round, subRegion }: County = county) =>
  client.get(`/api/rounds/${round.id}/units/${subRegion.id}/report/document`);
/** Which of the words each of them finds in the unit's report; null where there is no such report. */
async function seenBy(people: Record<string, Client>, words: string) {
  const seen: Record<string, boolean | null> = {};
  for (const [name, client] of Object.entries(people)) {
    const { status, text } = await pageOf(client);
    seen[name] = status === 200 ? text.includes(words) : null;
    expect([name, [200, 404].includes(status)]).toEqual([name, true]);
  }
  return seen;
}

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Län', 2);
  elsewhere = await aCounty(world, 'Grannlän');
  sibling = await world.person(await world.unit('subRegion', county.root), 'contact');
});
afterAll(() => world.stop());

describe('a unit’s status report', () => {
  test('is read as far as its texts may be: the draft by its own, what is submitted by reviewers, the rest by all', async () => {
    const { contact, contributor, convenor, representative, reader, treasurer } = county.people;
    const people = { contact, contributor, convenor, representative, reader, treasurer, sibling };
    const all = (own: boolean | null, reviewers: boolean | null, others: boolean | null) => ({
      contact: own,
      contributor: own,
      convenor: reviewers,
      representative: reviewers,
      reader: others,
      treasurer: others,
      sibling: others,
    });
    const id = county.round.contribution(county.subRegion.id, 0);
    await contact.write(id, answer('Ett hemligt utkast.'));
    expect(await seenBy(people, 'Ett hemligt utkast.')).toEqual(all(true, null, null));

    await contact.move(id, 'submit');
    expect(await seenBy(people, 'Ett hemligt utkast.')).toEqual(all(true, true, null));

    await contact.move(id, 'withdraw');
    expect(await seenBy(people, 'Ett hemligt utkast.')).toEqual(all(true, null, null));
    await contact.move(id, 'submit');

    await convenor.move(id, 'returnForChanges', 'Mer.');
    await contact.write(id, answer('Det som skrivs om.'));
    expect(await seenBy(people, 'Det som skrivs om.')).toEqual(all(true, false, null));
    expect(await seenBy(people, 'Ett hemligt utkast.')).toEqual(all(false, true, null));

    await contact.move(id, 'submit');
    await convenor.move(id, 'approve');
    expect(await seenBy(people, 'Det som skrivs om.')).toEqual(all(true, true, true));
  });

  test('is of no other county: neither its round nor its unit is there', async () => {
    const { contact } = county.people;
    expect((await pageOf(elsewhere.people.contact)).status).toBe(404);
    expect((await pageOf(contact, { ...county, subRegion: elsewhere.subRegion })).status).toBe(404);
    expect((await pageOf(contact, { ...county, round: elsewhere.round })).status).toBe(404);
    expect((await pageOf(world.anonymous())).status).toBe(401);
  });

  test('says what it is as long as it is not approved, section by section and as a whole', async () => {
    const own = await aCounty(world, 'Eget län', 2);
    const { contact, convenor } = own.people;
    await approveSubRegion(own, 0, 'Godkänd text.');
    await contact.write(own.round.contribution(own.subRegion.id, 1), answer('Utkastets text.'));
    const draft = (await pageOf(contact, own)).text;
    expect(draft).toContain('Utkast. Hela redovisningen är inte inskickad.');
    expect(draft).toMatch(
      /Läge: godkänt\.[\s\S]*Godkänd text\.[\s\S]*Läge: inte inskickat\.[\s\S]*Utkastets text\./,
    );
    expect(draft).toContain('Underskrift');
    const others = (await pageOf(convenor, own)).text;
    expect(others).toMatch(/Läge: inte inskickat\./);
    expect(others).not.toContain('Utkastets text.');

    await contact.move(own.round.contribution(own.subRegion.id, 1), 'submit');
    expect((await pageOf(contact, own)).text).toContain('Inskickad. Redovisningen är inte godkänd än.');
    await convenor.move(own.round.contribution(own.subRegion.id, 1), 'approve');
    const done = (await pageOf(contact, own)).text;
    expect(done).not.toContain('class="banner"');
    expect(done).toContain('15 september 2023');
  });

  test('is a Word file with the same words and a name that says whose it is', async () => {
    const { contact } = county.people;
    const url = `/api/rounds/${county.round.id}/units/${county.subRegion.id}/report/document.docx`;
    const answered = await world.app.inject({ method: 'GET', url, headers: { cookie: contact.cookie } });
    expect(answered.statusCode).toBe(200);
    expect(String(answered.headers['content-disposition'])).toContain(encodeURIComponent('Delregion Län'));
    expect(String(answered.headers['cache-control'])).toBe('private, no-store');
    const body = strFromU8(unzipSync(answered.rawPayload)['word/document.xml']!);
    expect(body).toContain('Det som skrivs om.');
    const pdf = await contact.get(url.replace('.docx', '.pdf'));
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(pdf.text.slice(0, 5)).toBe('%PDF-');
    expect((await county.people.reader.get(url.replace(county.subRegion.id, county.root.id))).status).toBe(
      404,
    );
  });
});
