import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SectionReview } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { World, answer } from './support/world.js';

type Unit = Awaited<ReturnType<World['unit']>>;

let world: World;
let county: County;
let town: Unit;
let sibling: Unit;
let townContact: Client;
let round: County['round'];
let number = 0;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());
beforeEach(async () => {
  county = await aCounty(world, `Län ${(number += 1)}`, 2);
  town = await world.unit('municipality', county.subRegion, 'Staden');
  sibling = await world.unit('subRegion', county.root, 'Grannen');
  townContact = await world.person(town, 'contact');
  // Nothing of what it writes is the sub-region's to know of until it is approved.
  const school = await world.unit('administration', town, 'Skolan');
  const units = [county.root, county.subRegion, sibling, town, school];
  round = await world.round(county.root, county.plan, units);
});

const url = (section = 0) => `/api/rounds/${round.id}/sections/${county.plan.sectionIds[section]}/review`;
const review = async (client: Client, section = 0) => {
  const { status, body } = await client.get<SectionReview>(url(section));
  expect(status).toBe(200);
  return body;
};
const of = async (client: Client, unit: Unit) =>
  (await review(client)).contributions.find((one) => one.unit.id === unit.id)!;
const id = (unit: Unit, section = 0) => round.contribution(unit.id, section);
const submit = async (client: Client, unit: Unit, text: string, section = 0) => {
  await client.write(id(unit, section), answer(text));
  expect((await client.move(id(unit, section), 'submit')).body.state).toBe('submitted');
};
const see = async (client: Client, unit: Unit) => {
  const { revision } = await of(client, unit);
  return client.put(`/api/contributions/${id(unit)}/seen`, { revisionId: revision!.id });
};

describe('a section’s review', () => {
  test('shows a convenor what every unit has submitted, and of the others only how far they are', async () => {
    const { contact, convenor } = county.people;
    await submit(townContact, town, 'Stadens ord.');
    await contact.write(id(county.subRegion), answer('Ett utkast.'));
    await convenor.write(id(county.root), answer('Länets utkast.'));
    const neighbour = await world.person(sibling, 'contact');
    await submit(neighbour, sibling, 'Tillbakadraget.');
    await neighbour.move(id(sibling), 'withdraw');
    const { contributions, section } = await review(convenor);
    expect(section.id).toBe(county.plan.sectionIds[0]);
    const shown = contributions.map(({ unit, state, revision, draft, ancestorIds }) => [
      unit.name,
      state,
      revision?.content.body.content.length ?? null,
      draft && draft.version,
      ancestorIds.length,
    ]);
    expect(shown.toSorted()).toEqual(
      [
        [county.root.name, 'draft', null, 1, 0],
        [county.subRegion.name, 'draft', null, null, 1],
        ['Grannen', 'draft', null, null, 1],
        ['Skolan', 'draft', null, null, 3],
        ['Staden', 'submitted', 1, null, 2],
      ].toSorted(),
    );
    expect(JSON.stringify(contributions)).not.toMatch(/Ett utkast|Tillbakadraget/);
  });

  test('is for a sub-region’s contact what the units below have submitted, and their own text', async () => {
    const { contact, convenor } = county.people;
    await submit(townContact, town, 'Stadens ord.');
    const neighbour = await world.person(sibling, 'contact');
    await submit(neighbour, sibling, 'Grannens ord.');
    await convenor.move(id(sibling), 'approve');
    const { contributions, sections } = await review(contact);
    expect(contributions.map(({ unit }) => unit.name).toSorted()).toEqual([county.subRegion.name, 'Staden']);
    expect(sections.map(({ all, done, waiting }) => [all, done, waiting])).toEqual([
      [2, 0, 1],
      [2, 0, 0],
    ]);
  });

  test('counts in each section what is done, and what the reader has to decide on', async () => {
    const { contact, convenor, other } = county.people;
    const neighbour = await world.person(sibling, 'contact');
    await submit(neighbour, sibling, 'Ett.');
    await submit(neighbour, sibling, 'Två.', 1);
    await submit(townContact, town, 'Tre.');
    await submit(convenor, county.root, 'Länets.');
    await convenor.move(id(sibling, 1), 'approve');
    await convenor.put(`/api/contributions/${id(county.subRegion)}/waiver`, { reason: 'Nystartad.' });
    const counts = async (client: Client) =>
      (await review(client)).sections.map(({ all, done, waiting }) => [all, done, waiting]);
    // The convenor wrote the county's text, and the town's is its sub-region's to decide on.
    expect(await counts(convenor)).toEqual([
      [5, 1, 1],
      [5, 1, 0],
    ]);
    expect((await counts(other))[0]).toEqual([5, 1, 2]);
    expect((await counts(contact))[0]![2]).toBe(1);
  });

  test('is for those who review; a section of another round is not there', async () => {
    const { contributor, representative, reader, decider, convenor } = county.people;
    for (const client of [contributor, representative, reader, decider])
      expect((await client.get(url())).status).toBe(403);
    const other = await aCounty(world, `Annat ${number}`);
    const urls = [
      `/api/rounds/${round.id}/sections/${other.plan.sectionIds[0]}/review`,
      `/api/rounds/${other.round.id}/sections/${other.plan.sectionIds[0]}/review`,
    ];
    for (const one of urls) expect((await convenor.get(one)).status).toBe(404);
  });

  test('has beside each unit’s values what it reported the year before, as far as the reader may read that', async () => {
    const { contact, convenor } = county.people;
    const indicatorId = randomUUID();
    const values = [
      { kind: 'value' as const, indicatorId, text: '230', number: '230', quality: 'exact' as const },
    ];
    for (const client of [contact, townContact]) {
      const unit = client === contact ? county.subRegion : town;
      await client.write(id(unit), { ...answer('I år.'), values });
      await client.move(id(unit), 'submit');
    }
    const next = await world.plan(county.root, 1);
    await world.db.query(
      'update section set lineage_id = (select lineage_id from section where id = $1) where id = $2',
      [county.plan.sectionIds[0], next.sectionIds[0]],
    );
    const later = await world.round(county.root, next, [county.root, county.subRegion, town]);
    await world.db.query(
      `update round set year = 2024, opens = '2024-08-20', deadline = '2024-09-30' where id = $1`,
      [later.id],
    );
    const earlier = async (client: Client) => {
      const { body } = await client.get<SectionReview>(
        `/api/rounds/${later.id}/sections/${next.sectionIds[0]}/review`,
      );
      return body.contributions.flatMap((one) =>
        one.earlier.map((before) => [one.unit.name, before.round.year, before.values]),
      );
    };
    const both = [
      [county.subRegion.name, 2023, values],
      ['Staden', 2023, values],
    ];
    expect((await earlier(convenor)).toSorted()).toEqual(both.toSorted());
    expect((await earlier(contact)).toSorted()).toEqual(both.toSorted());
    // It was another seat's to review, and is not approved.
    await world.db.query(`update contribution set reviewer_seat_ids = '{}' where id = $1`, [id(town)]);
    expect(await earlier(contact)).toEqual([both[0]]);
    expect(await earlier(convenor)).toHaveLength(2);
  });

  test('says why a text was last returned', async () => {
    const { contact, convenor } = county.people;
    await submit(contact, county.subRegion, 'Ett.');
    expect((await of(convenor, county.subRegion)).returned).toBeNull();
    await convenor.move(id(county.subRegion), 'returnForChanges', 'Hur många?');
    await submit(contact, county.subRegion, 'Två.');
    const { returned, previousReturned, previousRevision, openThreads } = await of(
      convenor,
      county.subRegion,
    );
    // What it was returned with is a comment until somebody has said that it is dealt with.
    expect(openThreads).toBe(1);
    expect(returned).toMatchObject({ comment: 'Hur många?', by: expect.stringContaining('Convenor') });
    expect([previousReturned, previousRevision?.number]).toEqual([true, 1]);
  });
});

describe('what a reviewer has seen', () => {
  const seen = async (client: Client, unit: Unit) => {
    const one = await of(client, unit);
    return [one.seen, one.seenRevision?.number ?? null];
  };

  test('is what a newer version is compared with, also when the page is read again', async () => {
    const { convenor, other } = county.people;
    await submit(convenor, county.root, 'Ett.');
    expect(await seen(other, county.root)).toEqual([false, null]);
    expect((await see(other, county.root)).status).toBe(204);
    expect(await seen(other, county.root)).toEqual([true, null]);
    for (const text of ['Två.', 'Tre.']) {
      await convenor.move(id(county.root), 'withdraw');
      await submit(convenor, county.root, text);
    }
    expect(await seen(other, county.root)).toEqual([false, 1]);
    await see(other, county.root);
    await see(other, county.root);
    expect(await seen(other, county.root)).toEqual([true, 1]);
    expect(await seen(convenor, county.root)).toEqual([false, null]);
    expect((await other.contribution(id(county.root))).seenRevision?.number).toBe(1);
  });

  test('is never set back by a page that was left open', async () => {
    const { contact, convenor } = county.people;
    await submit(contact, county.subRegion, 'Ett.');
    const { revision: first } = await of(convenor, county.subRegion);
    await contact.move(id(county.subRegion), 'withdraw');
    await submit(contact, county.subRegion, 'Två.');
    await see(convenor, county.subRegion);
    const late = `/api/contributions/${id(county.subRegion)}/seen`;
    expect((await convenor.put(late, { revisionId: first!.id })).status).toBe(204);
    expect(await seen(convenor, county.subRegion)).toEqual([true, null]);
  });

  test('can only be what they review, as it was submitted in that very contribution', async () => {
    const { contact, convenor, reader } = county.people;
    await submit(townContact, town, 'Stadens.');
    await submit(contact, county.subRegion, 'Delregionens.');
    const { revision } = await of(convenor, town);
    const body = { revisionId: revision!.id };
    // A convenor reads the town's text, but its sub-region reviews it.
    expect((await convenor.put(`/api/contributions/${id(town)}/seen`, body)).status).toBe(404);
    expect((await contact.put(`/api/contributions/${id(town)}/seen`, body)).status).toBe(204);
    expect((await convenor.put(`/api/contributions/${id(county.subRegion)}/seen`, body)).status).toBe(404);
    expect((await reader.put(`/api/contributions/${id(town)}/seen`, body)).status).toBe(403);
    await townContact.move(id(town), 'withdraw');
    expect((await contact.put(`/api/contributions/${id(town)}/seen`, body)).status).toBe(404);
    const kept = await world.db.query('select 1 from seen_revision where root_id = $1', [county.root.id]);
    expect(kept).toHaveLength(1);
  });
});
