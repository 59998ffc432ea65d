import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  Background,
  WholeReport,
  plainText,
  richText,
  type ContributionContent,
  type Note,
} from '@samsyn/domain';
import type { Client } from './support/client.js';
import { approveCountyText, approveSubRegion, aCounty, publish, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
/** The same section a year later, in a plan of its own, renamed. */
let later: Awaited<ReturnType<World['round']>>;

const indicatorId = randomUUID();
const valued = (text: string, number: string): ContributionContent => ({
  ...answer(text),
  values: [{ kind: 'value', indicatorId, text: number, number, quality: 'exact' }],
});

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Nord', 2);
  const { root, subRegion, plan } = county;
  const next = await world.plan(root, 2);
  for (const at of [0, 1])
    await world.db.query(
      `update section set title = 'Nytt namn', lineage_id = (select lineage_id from section where id = $1) where id = $2`,
      [plan.sectionIds[at], next.sectionIds[at]],
    );
  later = await world.round(root, next, [root, subRegion]);
  await world.db.query(
    `update round set year = 2024, opens = '2024-08-20', deadline = '2024-09-30' where id = $1`,
    [later.id],
  );
});
afterAll(() => world.stop());

const background = async (client: Client, id: string) => {
  const { status, body } = await client.get(`/api/contributions/${id}/background`);
  expect(status).toBe(200);
  return Background.parse(body);
};

describe('what stands beside the answer', () => {
  test('is nothing while nothing has been submitted before; a draft is not among it', async () => {
    const { people, round, subRegion } = county;
    await people.contact.write(round.contribution(subRegion.id), valued('Påbörjad.', '1'));
    expect(await background(people.contact, later.contribution(subRegion.id))).toEqual({
      earlier: [],
      edition: null,
      observations: [],
      taken: [],
    });
  });

  test('is what the unit itself submitted for the section before, under whatever name', async () => {
    const { people, round, subRegion } = county;
    const id = round.contribution(subRegion.id);
    await people.contact.write(id, valued('Förra årets text.', '230'));
    await people.contact.move(id, 'submit');
    const { earlier } = await background(people.contact, later.contribution(subRegion.id));
    expect(earlier).toMatchObject([
      {
        contributionId: id,
        state: 'submitted',
        sectionTitle: 'Avsnitt 1',
        round: { year: 2023 },
        content: { values: [{ number: '230' }] },
      },
    ]);
    expect(plainText(earlier[0]!.content.body)).toBe('Förra årets text.');
    const { body } = await people.contact.get(`/api/contributions/${id}`);
    expect(earlier[0]!.revisionId).toBe(body.revision.id);
    // The other section, and the round itself, know nothing of it.
    expect((await background(people.contact, later.contribution(subRegion.id, 1))).earlier).toEqual([]);
    expect((await background(people.contact, id)).earlier).toEqual([]);
  });

  test('is what the county’s last adopted edition said, and not what has been written since', async () => {
    const { people, root, subRegion, round } = county;
    await people.convenor.move(round.contribution(subRegion.id), 'approve');
    await approveCountyText(county, 0, 'Länets text 2023.');
    expect((await background(people.contact, later.contribution(subRegion.id))).edition).toBeNull();
    await publish(county);
    const { edition } = await background(people.contact, later.contribution(subRegion.id));
    expect(edition).toMatchObject({ year: 2023, published: true, sectionTitle: 'Avsnitt 1' });
    expect(plainText(edition!.body)).toBe('Länets text 2023.');
    // The round that the edition is of does not stand beside itself.
    expect((await background(people.contact, round.contribution(subRegion.id))).edition).toBeNull();
    const [{ id }] = await world.db
      .query<[{ id: string }]>(`update edition set state = 'withdrawn' where root_id = $1 returning id`, [
        root.id,
      ])
      .then(([rows]) => rows as unknown as [{ id: string }]);
    expect((await background(people.contact, later.contribution(subRegion.id))).edition).toBeNull();
    await world.db.query(`update edition set state = 'published' where id = $1`, [id]);
  });

  test('is the county’s series for the indicators that are asked for, and no others', async () => {
    const { root, people, subRegion } = county;
    const line = {
      kind: 'indicator',
      id: randomUUID(),
      lineageId: indicatorId,
      text: 'Antal',
      measure: null,
    };
    const slots = [
      { kind: 'shortTermIndicators', lines: [{ ...line, valueType: 'number', aggregation: 'sum' }] },
    ];
    await world.db.query(
      `update section set slots = $1 where id = (select section_id from contribution where id = $2)`,
      [JSON.stringify(slots), later.contribution(subRegion.id, 1)],
    );
    const observe = (indicator: string, year: number, number: string, age: string | null) =>
      world.db.query(
        `insert into observation (root_id, indicator_id, area, year, measure, age, text, number, quality, source)
         values ($1, $2, 'Länet', $3, 'count', $4, '', $5, 'exact', 'Registret')`,
        [root.id, indicator, year, age, number],
      );
    await observe(indicatorId, 2022, '230.50', null);
    await observe(indicatorId, 2021, '200', '65+');
    await observe(randomUUID(), 2022, '9', null);
    const elsewhere = await world.unit('county');
    await world.db.query(
      `insert into observation (root_id, indicator_id, area, year, measure, number, quality, source)
       values ($1, $2, 'Annat län', 2022, 'count', 5, 'exact', 'Registret')`,
      [elsewhere.id, indicatorId],
    );
    const { observations } = await background(people.contact, later.contribution(subRegion.id, 1));
    expect(observations).toMatchObject([
      { year: 2021, number: '200', split: { age: '65+' } },
      { year: 2022, number: '230.5' },
    ]);
    expect(observations[1]).not.toHaveProperty('split');
  });

  test('is for those alone who may read the answer, and holds only what they may read', async () => {
    const { people, subRegion, root } = county;
    const id = later.contribution(subRegion.id);
    for (const role of ['convenor', 'reader', 'decider', 'administrator', 'representative'] as const)
      expect([role, (await people[role].get(`/api/contributions/${id}/background`)).status]).toEqual([
        role,
        404,
      ]);
    // A convenor who writes the county's text finds the county's own words, not a unit's.
    const { earlier } = await background(people.convenor, later.contribution(root.id));
    expect(earlier.map(({ content }) => plainText(content.body))).toEqual(['Länets text 2023.']);
    expect(JSON.stringify(await background(people.convenor, later.contribution(root.id)))).not.toContain(
      'Förra årets',
    );
    world.clock.moment = new Date('2024-09-01T08:00:00Z');
    await approveSubRegion({ ...county, round: later }, 0, 'Ny text.');
    const seen = await background(people.reader, id);
    expect(seen.earlier.map(({ state }) => state)).toEqual(['approved']);
  });

  test('holds nothing that is still under review, for somebody who reads what is approved', async () => {
    const { people, round, subRegion, root, plan } = county;
    const third = await world.plan(root, 1);
    await world.db.query(
      `update section set lineage_id = (select lineage_id from section where id = $1) where id = $2`,
      [plan.sectionIds[1], third.sectionIds[0]],
    );
    const last = await world.round(root, third, [root, subRegion]);
    await world.db.query(
      `update round set year = 2024, opens = '2024-08-25', deadline = '2024-09-30' where id = $1`,
      [last.id],
    );
    await people.contact.write(round.contribution(subRegion.id, 1), answer('Under granskning.'));
    await people.contact.move(round.contribution(subRegion.id, 1), 'submit');
    const id = await approveSubRegion({ ...county, round: last }, 0, 'Godkänd.');
    expect((await background(people.reader, id)).earlier).toEqual([]);
    expect((await background(people.contact, id)).earlier).toHaveLength(1);
  });
});

describe('a unit’s whole report', () => {
  const report = async (client: Client, roundId: string, unitId: string) =>
    client.get(`/api/rounds/${roundId}/units/${unitId}/report`);

  test('is its contributions in print order, with drafts, and with what it reported before', async () => {
    const { people, subRegion } = county;
    await people.contact.write(later.contribution(subRegion.id, 1), answer('Utkast för kontroll.'));
    const { status, body } = await report(people.contact, later.id, subRegion.id);
    expect(status).toBe(200);
    const { unit, round, parts } = WholeReport.parse(body);
    expect([unit.name, round.year]).toEqual(['Delregion Nord', 2024]);
    expect(parts.map(({ id, state }) => [id, state])).toEqual([
      [later.contribution(subRegion.id), 'approved'],
      [later.contribution(subRegion.id, 1), 'draft'],
    ]);
    expect(plainText(parts[1]!.content.body)).toBe('Utkast för kontroll.');
    expect(parts[0]!.earlier).toMatchObject([{ round: { year: 2023 }, values: [{ number: '230' }] }]);
    expect(parts[0]!.reviewers.map(({ name }) => name)).toContain('Convenor Nord');
  });

  test('says of what came back what was asked, and whether it has been changed since', async () => {
    const { people, subRegion } = county;
    const id = later.contribution(subRegion.id, 1);
    const { version } = await people.contact.contribution(id);
    const content = {
      ...answer('Svar.'),
      values: [{ kind: 'value', indicatorId, text: '240', number: '240', quality: 'exact' }],
    };
    await people.contact.put(`/api/contributions/${id}/draft`, { basedOn: version, content });
    await people.contact.move(id, 'submit');
    await people.convenor.move(id, 'returnForChanges', 'Mer om skolorna.');
    const returned = async () => {
      const { body } = await report(people.contact, later.id, subRegion.id);
      return WholeReport.parse(body).parts[1]!.returned;
    };
    expect(await returned()).toEqual({ comment: 'Mer om skolorna.', changed: false });
    await people.contact.write(id, answer('Svar om skolorna.'));
    expect(await returned()).toEqual({ comment: 'Mer om skolorna.', changed: true });
  });

  test('is its own people’s alone', async () => {
    const { people, subRegion, root } = county;
    const statuses = async (unitId: string) =>
      Promise.all(
        (['contact', 'contributor', 'convenor', 'representative', 'reader'] as const).map(
          async (role) => (await report(people[role], later.id, unitId)).status,
        ),
      );
    expect(await statuses(subRegion.id)).toEqual([200, 200, 404, 403, 403]);
    expect(await statuses(root.id)).toEqual([404, 404, 200, 403, 403]);
  });
});

test('what was taken over is stored with where it comes from', async () => {
  const { people, subRegion } = county;
  const { earlier } = await background(people.contact, later.contribution(subRegion.id));
  const { contributionId, revisionId } = earlier[0]!;
  const taken = { contributionId, revisionId, changed: false };
  const body = richText('Förra årets text.');
  const content = {
    ...answer('x'),
    body: { ...body, content: body.content.map((block) => ({ ...block, attrs: { id: 'a1', taken } })) },
    notes: [] as Note[],
  } as ContributionContent;
  const id = later.contribution(subRegion.id, 1);
  expect((await people.contact.write(id, content)).status).toBe(200);
  expect((await people.contact.contribution(id)).content).toEqual(content);
  const { taken: sources } = await background(people.contact, id);
  expect(sources).toMatchObject([{ revisionId, unit: { name: 'Delregion Nord' }, round: { year: 2023 } }]);
});
