import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SearchResult, emptyContent, type RichText } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, approveSubRegion, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let elsewhere: County;

async function search(person: Client, q: string): Promise<SearchResult> {
  const { status, body } = await person.get(`/api/search?q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  return SearchResult.parse(body);
}

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Skåne', 6);
  elsewhere = await aCounty(world, 'Grannlän', 2);
  await approveSubRegion(county, 0, 'Alla vårdcentraler erbjuder Åtgärdsprogrammet för unga.');
  await approveSubRegion(elsewhere, 0, 'Även här finns Åtgärdsprogrammet.');
});
afterAll(() => world.stop());

test('finds words in approved texts, with the words around, in the letters of the text', async () => {
  const { count, hits } = await search(county.people.reader, 'åtgärdsPROGRAMMET');
  expect(count).toBe(1);
  expect(hits).toEqual([
    {
      contributionId: county.round.contribution(county.subRegion.id),
      unitId: county.subRegion.id,
      sectionTitle: 'Avsnitt 1',
      unitName: 'Delregion Skåne',
      roundTitle: 'Lägesrapport',
      before: 'Alla vårdcentraler erbjuder ',
      match: 'Åtgärdsprogrammet',
      after: ' för unga.',
    },
  ]);
});

test('each county finds its own', async () => {
  const { hits, count } = await search(elsewhere.people.convenor, 'åtgärdsprogrammet');
  expect(count).toBe(1);
  expect(hits[0]?.unitName).toBe('Delregion Grannlän');
});

describe('a text that is being written', () => {
  test('is found by its own unit alone; others find what was last submitted', async () => {
    const { people, round, subRegion } = county;
    const { contact, contributor } = people;
    const id = round.contribution(subRegion.id, 1);
    await contact.write(id, answer('Gammalord i texten.'));
    await contact.move(id, 'submit');
    await people.convenor.move(id, 'returnForChanges', 'Kommentarsord.');
    await contributor.write(id, answer('Nyttord i texten.'));
    for (const [role, person] of Object.entries({ ...people, theirs: elsewhere.people.convenor })) {
      const own = person === contact || person === contributor;
      const reviews = role === 'convenor' || role === 'other' || role === 'representative';
      expect([role, (await search(person, 'nyttord')).count]).toEqual([role, own ? 1 : 0]);
      expect([role, (await search(person, 'gammalord')).count]).toEqual([role, reviews ? 1 : 0]);
      expect([role, (await search(person, 'kommentarsord')).count]).toEqual([role, 0]);
    }
  });

  test('that was withdrawn is its own unit’s alone again', async () => {
    const { people, round, subRegion } = county;
    const id = round.contribution(subRegion.id, 2);
    await people.contact.write(id, answer('Ångratord.'));
    await people.contact.move(id, 'submit');
    expect((await search(people.convenor, 'ångratord')).count).toBe(1);
    await people.contact.move(id, 'withdraw');
    expect((await search(people.convenor, 'ångratord')).count).toBe(0);
    expect((await search(people.contact, 'ångratord')).count).toBe(1);
  });

  test('is searched in all its parts, across what is bold', async () => {
    const { people, round, subRegion } = county;
    const indicatorId = '6f2f0d4e-0000-4000-8000-000000000001';
    const body: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'halv', marks: [{ type: 'bold' }] },
            { type: 'text', text: 'fet' },
            { type: 'hardBreak' },
            { type: 'text', text: 'rad' },
          ],
        },
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'rubrikord' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'med not' },
            {
              type: 'footnote',
              content: [
                { type: 'text', text: 'fot' },
                { type: 'text', text: 'notsord', marks: [{ type: 'italic' }] },
              ],
            },
          ],
        },
        { type: 'figure', attrs: { attachmentId: indicatorId, alt: 'altord', caption: 'bildtextord' } },
        { type: 'paragraph' },
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'punktord' }] }],
            },
          ],
        },
      ],
    };
    const content = {
      ...emptyContent,
      body,
      notCarriedOut: { reason: 'Skälsord' },
      values: [
        {
          kind: 'value' as const,
          indicatorId,
          text: 'ca 4711',
          number: '4711',
          quality: 'approximate' as const,
        },
      ],
    };
    const { status } = await people.contact.write(round.contribution(subRegion.id, 3), content);
    expect(status).toBe(200);
    for (const word of [
      'halvfet',
      'punktord',
      'rubrikord',
      'med not [fotnotsord]',
      '[altord] bildtextord',
      'skälsord',
      'ca 4711',
    ])
      expect([word, (await search(people.contact, word)).count]).toEqual([word, 1]);
    expect((await search(people.contact, 'fetrad')).count).toBe(0);
  });
});

test('sections and units are found among what one may read', async () => {
  expect((await search(county.people.reader, 'avsnitt')).count).toBe(1);
  const own = await search(county.people.contact, 'avsnitt');
  expect(own.hits.map(({ before, match, after }) => before + match + after)).toEqual(
    [1, 2, 3, 4, 5, 6].map((one) => `Avsnitt ${one}`),
  );
  expect((await search(county.people.contact, 'delregion skå')).count).toBe(6);
  expect((await search(county.people.reader, 'grannlän')).count).toBe(0);
});

test('signs that SQL and patterns know are letters like others', async () => {
  const { people, round, subRegion } = county;
  const text = String.raw`Andelen är 17_5 % (av 100), sökväg C:\data, 'citat' [1].`;
  await people.contact.write(round.contribution(subRegion.id, 4), answer(text));
  for (const found of ['17_5 %', '% (av', String.raw`C:\data`, "'citat'", '[1].'])
    expect([found, (await search(people.contact, found)).hits[0]?.match]).toEqual([found, found]);
  for (const absent of ['17x5', '%%', '__', String.raw`\\`, "' or true --", '.*', 'C.\\data'])
    expect([absent, (await search(people.contact, absent)).count]).toEqual([absent, 0]);
});

test('short words, none, or what no text can hold are refused', async () => {
  const { contact } = county.people;
  for (const url of ['/api/search', '/api/search?q=', '/api/search?q=%20a%20', '/api/search?q=%00%00'])
    expect([url, (await contact.get(url)).status]).toEqual([url, 422]);
  expect((await contact.get(`/api/search?q=${'a'.repeat(201)}`)).status).toBe(422);
  expect((await world.anonymous().get('/api/search?q=text')).status).toBe(401);
});

test('all are counted, fifty are shown, the newest round first', async () => {
  const many = await aCounty(world, 'Stora län', 30);
  const plan = await world.plan(many.root, 30);
  const newer = await world.round(many.root, plan, [many.subRegion]);
  await world.db.query(`update round set title = 'Nyare', year = 2024 where id = $1`, [newer.id]);
  const { count, hits } = await search(many.people.contact, 'avsnitt');
  expect(count).toBe(60);
  expect(hits).toHaveLength(50);
  expect(hits.map(({ roundTitle }) => roundTitle)).toEqual([
    ...Array.from({ length: 30 }, () => 'Nyare'),
    ...Array.from({ length: 20 }, () => 'Lägesrapport'),
  ]);
  expect(hits[0]?.sectionTitle).toBe('Avsnitt 1');
});
