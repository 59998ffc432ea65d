import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  SearchResult,
  emptyContent,
  emptyFeedback,
  richText,
  type RichText,
  type SearchHit,
} from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, approveSubRegion, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let elsewhere: County;

type Group = SearchResult['groups'][number];

/** What a person finds of one kind. */
async function search<Kind extends SearchHit['kind'] = 'contribution'>(
  person: Client,
  q: string,
  kind = 'contribution' as Kind,
): Promise<{ count: number; hits: Extract<SearchHit, { kind: Kind }>[] }> {
  const group = (await groups(person, q)).find((one) => one.kind === kind);
  return (group ?? { count: 0, hits: [] }) as { count: number; hits: Extract<SearchHit, { kind: Kind }>[] };
}

async function groups(person: Client, q: string): Promise<Group[]> {
  const { status, body } = await person.get(`/api/search?q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  return SearchResult.parse(body).groups;
}

/** How much a person finds of each kind, in order. */
async function counts(person: Client, q: string): Promise<string[]> {
  return (await groups(person, q)).map(({ kind, count }) => `${kind} ${count}`);
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
      kind: 'contribution',
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

test('a contribution is found by its section and unit together, among those that one may read', async () => {
  expect((await search(county.people.reader, 'avsnitt')).count).toBe(1);
  const own = await search(county.people.contact, 'avsnitt');
  expect(own.hits.map(({ sectionTitle }) => sectionTitle)).toEqual(
    [1, 2, 3, 4, 5, 6].map((one) => `Avsnitt ${one}`),
  );
  expect(own.hits[0]).toMatchObject({
    before: '',
    match: 'Avsnitt',
    after: ' 1 Delregion Skåne Lägesrapport',
  });
  expect((await search(county.people.contact, 'delregion skå')).count).toBe(6);
  expect((await search(county.people.contact, 'skåne "avsnitt 3"')).count).toBe(1);
  expect((await search(county.people.reader, 'grannlän')).count).toBe(0);
});

describe('words', () => {
  const find = async (q: string) => (await search(county.people.contact, q)).hits.map(({ match }) => match);

  beforeAll(async () => {
    const id = county.round.contribution(county.subRegion.id, 5);
    const text = 'Ungdomsmottagningarna har fått samordnare. Det är bra för de unga och för kommunerna.';
    expect((await county.people.contact.write(id, answer(text))).status).toBe(200);
  });

  test('are found in every form, and inside longer ones; shown to their end', async () => {
    expect(await find('ungdomar')).toEqual(['Ungdomsmottagningarna']);
    expect(await find('mottagning')).toEqual(['mottagningarna']);
    expect(await find('samordnarna')).toEqual(['samordnare']);
    expect(await find('kommun')).toEqual(['kommunerna']);
  });

  test('have to be there all of them, in whatever order; small ones are let be', async () => {
    expect(await find('kommunerna och ungdomarna')).toEqual(['Ungdomsmottagningarna']);
    expect(await find('kommunerna lapptäcke')).toEqual([]);
    expect(await find('unga och för')).toContain('unga och för');
    expect((await search(county.people.contact, 'och')).count).toBeGreaterThan(0);
  });

  test('in quotation marks have to stand just so', async () => {
    expect(await find('"de unga"')).toEqual(['de unga']);
    expect(await find('”unga de”')).toEqual([]);
    expect(await find('"samordnarna"')).toEqual([]);
  });
});

describe('besides texts', () => {
  test('sections are found by name, goal and indicator, with the newest round and one’s own text in it', async () => {
    const { people, plan, round, subRegion } = county;
    await world.db.query('update section set title = $2, slots = $3 where id = $1', [
      plan.sectionIds[3],
      'Hälsofrämjande skola',
      JSON.stringify([
        { kind: 'shortTermGoals', lines: [{ kind: 'goal', id: plan.id, text: 'Alla elever får studiero' }] },
      ]),
    ]);
    const hit = {
      kind: 'section',
      sectionId: plan.sectionIds[3],
      title: 'Hälsofrämjande skola',
      planTitle: 'Plan',
      roundId: round.id,
    };
    const { hits } = await search(people.contact, 'elever studiero', 'section');
    expect(hits).toEqual([
      {
        ...hit,
        contributionId: round.contribution(subRegion.id, 3),
        before: 'Hälsofrämjande skola Alla ',
        match: 'elever',
        after: ' får studiero',
      },
    ]);
    expect((await search(people.reader, 'studiero', 'section')).hits).toMatchObject([
      { ...hit, contributionId: null },
    ]);
    expect(await counts(elsewhere.people.convenor, 'studiero')).toEqual([]);
  });

  test('units are found, with what they lie under', async () => {
    const { hits } = await search(county.people.reader, 'förening', 'unit');
    expect(hits).toMatchObject([
      {
        name: 'Förening Skåne',
        unitKind: 'userOrganisation',
        parentName: 'Skåne',
        roundId: null,
        match: 'Förening',
      },
    ]);
    expect((await search(county.people.reader, 'delregion', 'unit')).hits).toMatchObject([
      { roundId: county.round.id },
    ]);
    expect(await counts(elsewhere.people.convenor, 'delregion skåne')).toEqual([]);
  });

  test('feedback is found once it is sent, by those who may read it, as it was sent', async () => {
    const { representative, convenor, contact, contributor, reader, administrator } = county.people;
    const place = `/api/rounds/${county.round.id}/sections/${county.plan.sectionIds[0]}/feedback`;
    const save = (basedOn: number, words: string) =>
      representative.put(place, {
        unitId: county.organisation.id,
        basedOn,
        content: { ...emptyFeedback, body: richText(words) },
      });
    const { body } = await save(0, 'Brukarord om anhöriga.');
    expect(await counts(representative, 'brukarord')).toEqual([]);
    await representative.post(`/api/feedback/${body.id}/sending`, { basedOn: 1 });
    await save(1, 'Ändratord om anhöriga.');
    for (const one of [representative, convenor, contact, contributor]) {
      expect(await counts(one, 'brukarord')).toEqual(['feedback 1']);
      expect(await counts(one, 'ändratord')).toEqual([]);
    }
    for (const one of [reader, administrator, elsewhere.people.convenor])
      expect(await counts(one, 'brukarord')).toEqual([]);
    await convenor.put(`/api/feedback/${body.id}/reply`, {
      body: richText('Tack, det tar vi med i uppsamlingen.'),
    });
    expect((await search(contact, 'uppsamlingen', 'feedback')).hits).toMatchObject([
      { feedbackId: body.id, unitName: 'Förening Skåne', match: 'uppsamlingen' },
    ]);
  });

  test('comments are found by those who may read their thread, and not when they are taken away', async () => {
    const { contact, contributor, convenor, other, representative, reader } = county.people;
    const id = county.round.contribution(county.subRegion.id, 0);
    const say = async (by: Client, audience: string, text: string) => {
      const answered = await by.post(`/api/contributions/${id}/comments`, {
        audience,
        blockId: null,
        text,
        mentions: [],
      });
      expect([answered.status, answered.body]).toEqual([201, expect.anything()]);
      return answered.body.comments[0].id as string;
    };
    const inside = await say(contact, 'unit', 'Internord mellan oss.');
    await say(convenor, 'review', 'Granskningsord till er.');
    for (const one of [contact, contributor]) expect(await counts(one, 'internord')).toEqual(['comment 1']);
    for (const one of [convenor, other, representative, reader, elsewhere.people.convenor])
      expect(await counts(one, 'internord')).toEqual([]);
    for (const one of [contact, contributor, convenor, other])
      expect(await counts(one, 'granskningsord')).toEqual(['comment 1']);
    for (const one of [representative, reader, elsewhere.people.convenor])
      expect(await counts(one, 'granskningsord')).toEqual([]);
    expect((await search(contact, 'internord', 'comment')).hits).toMatchObject([
      {
        commentId: inside,
        authorName: 'Contact Skåne',
        sectionTitle: 'Avsnitt 1',
        unitName: 'Delregion Skåne',
      },
    ]);
    const taken = { basedOn: 1, text: null, mentions: [] };
    expect((await contact.put(`/api/comments/${inside}`, taken)).status).toBe(200);
    expect(await counts(contact, 'internord')).toEqual([]);
  });

  test('each kind is by itself, in one order', async () => {
    expect((await groups(county.people.contact, 'skåne')).map(({ kind }) => kind)).toEqual([
      'contribution',
      'unit',
    ]);
  });
});

test('an index answers, so that many texts cost little', async () => {
  const id = county.round.contribution(county.subRegion.id);
  await world.db.query(
    `insert into revision (contribution_id, number, hash, content, text, author_ids, created_at)
     select $1, n, 'x', '{}', repeat(md5(n::text) || ' ', 40), array[$2::uuid], now() from generate_series(1000, 6000) n`,
    [id, county.people.contact.accountId],
  );
  await world.db.query('vacuum analyze revision');
  const plan = await world.db.query<{ 'QUERY PLAN': string }[]>(
    `explain select from revision where text ilike '%vårdcentral%'`,
  );
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('Bitmap Index Scan on revision_words');
  expect((await search(county.people.reader, 'vårdcentral')).count).toBe(1);
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
