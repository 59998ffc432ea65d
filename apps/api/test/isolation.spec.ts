import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyContent } from '@samsyn/domain';
import { approveSubRegion, aCounty, cover, decision, type County } from './support/county.js';
import type { Client } from './support/client.js';
import { rowsOf, samples, type Ids } from './support/isolation.js';
import { flush } from './support/mail.js';
import { answerShowing, putIn } from './support/pictures.js';
import { World, answer } from './support/world.js';

let world: World;
let own: County;
let foreign: County;
let theirs: Ids;
let routes: string[];

/** Stands in every name and text of the foreign county. */
const marker = 'Zebra';
/** Stands in what is being written and has not been submitted, in the own county. */
const draftMarker = 'Utkastord';

beforeAll(async () => {
  world = await World.start();
  own = await aCounty(world, 'Nord');
  foreign = await aCounty(world, marker, 4);
  theirs = await fill(foreign);
  const { body } = await world.anonymous().get('/api/docs/openapi.json');
  routes = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
});
afterAll(() => world.stop());

/** Something in every state, a feedback with a reply, an edition that is adopted but not published, and letters. */
async function fill(county: County): Promise<Ids> {
  const { people, round, plan, subRegion, organisation } = county;
  await approveSubRegion(county, 0, `${marker} godkänd.`);
  for (const section of [1, 2]) {
    const id = round.contribution(subRegion.id, section);
    await people.contact.write(id, answer(`${marker} inskickad.`));
    await people.contact.move(id, 'submit');
    if (section === 2) await people.convenor.move(id, 'returnForChanges', `${marker} kommentar.`);
  }
  const attachmentId = await putIn(people.contact, subRegion.id);
  await people.contact.write(round.contribution(subRegion.id, 3), {
    ...answerShowing(attachmentId),
    ...answer(`${marker} utkast.`),
  });
  const commented = await people.contact.post(
    `/api/contributions/${round.contribution(subRegion.id, 1)}/comments`,
    { audience: 'review', blockId: null, text: `${marker} fråga.`, mentions: [people.convenor.accountId] },
  );
  const place = `/api/rounds/${round.id}/sections/${plan.sectionIds[0]}/feedback`;
  const words = { body: answer(`${marker} synpunkt.`).body, answers: [], reservation: null };
  const saved = await people.representative.put(place, {
    unitId: organisation.id,
    basedOn: 0,
    content: words,
  });
  const feedbackId = saved.body.id as string;
  await people.representative.post(`/api/feedback/${feedbackId}/sending`, { basedOn: 1 });
  await people.convenor.put(`/api/feedback/${feedbackId}/reply`, { body: words.body });
  const edition = await people.convenor.post(`/api/rounds/${round.id}/editions`, {
    ...cover,
    title: `${marker} rapport`,
  });
  const editionId = edition.body.id as string;
  await people.decider.post(`/api/editions/${editionId}/transitions`, { transition: 'adopt', decision });
  await people.administrator.put('/api/brand', {
    basedOn: 0,
    colours: { light: '#0b5c63', dark: '#7fd0d6' },
    locale: 'sv',
  });
  await people.administrator.put('/api/mail-templates/invitation/sv', {
    basedOn: 0,
    subject: `${marker} bjuder in`,
    introduction: `${marker} hälsar välkommen.`,
  });
  await world.db.query(
    `insert into delegation (root_id, seat_id, account_id, substitute_id, from_day, to_day, copied, created_at)
     select s.root_id, s.id, h.account_id, $2, '2023-09-01', '2023-12-31', true, now()
     from seat s join seat_holder h on h.seat_id = s.id where s.root_id = $1 and s.role = 'contact'`,
    [county.root.id, people.contributor.accountId],
  );
  const link = { unitId: organisation.id, label: `${marker} gäst`, days: 14 };
  const guests = `/api/rounds/${round.id}/sections/${plan.sectionIds[0]!}/guest-links`;
  const guestLink = await people.representative.post(guests, link);
  await flush(world);
  const one = async (sql: string) => (await world.db.query<{ id: string }[]>(sql, [county.root.id]))[0]!.id;
  return {
    roundId: round.id,
    planId: plan.id,
    sectionId: plan.sectionIds[0]!,
    contributionId: round.contribution(subRegion.id, 1),
    attachmentId,
    revisionId: (await people.convenor.contribution(round.contribution(subRegion.id, 1))).revision!.id,
    unitId: subRegion.id,
    rootId: county.root.id,
    organisationId: organisation.id,
    feedbackId,
    editionId,
    seatId: await one("select id from seat where root_id = $1 and role = 'contact'"),
    accountId: people.contact.accountId,
    threadId: commented.body.id as string,
    commentId: commented.body.comments[0].id as string,
    delegationId: await one('select id from delegation where root_id = $1'),
    guestLinkId: guestLink.body.id as string,
    mailId: await one('select id from mail where root_id = $1 limit 1'),
  };
}

const everyone = (county: County): [string, Client][] => [
  ...Object.entries(county.people),
  ['nobody', world.anonymous()],
];

test('every route has a sample with which it is tried', () => {
  expect(routes.length).toBeGreaterThan(45);
  expect(routes.filter((route) => !(route in samples))).toEqual([]);
  expect(Object.keys(samples).filter((route) => !routes.includes(route))).toEqual([]);
});

test('whoever asks for another county’s rows is refused, learns no word of them and changes none', async () => {
  const rows = await rowsOf(world, foreign.root.id);
  const ids = await world.db.query<{ id: string }[]>(
    `select id::text from unit where root_id = $1 union select id::text from account where root_id = $1
     union select id::text from contribution where root_id = $1 union select id::text from seat where root_id = $1
     union select id::text from section where root_id = $1 union select id::text from edition where root_id = $1
     union select id::text from mail where root_id = $1 union select id::text from round where root_id = $1
     union select id::text from comment_thread where root_id = $1 union select id::text from comment where root_id = $1
     union select id::text from guest_link where root_id = $1`,
    [foreign.root.id],
  );
  const ours = {
    roundId: own.round.id,
    planId: own.plan.id,
    sectionId: own.plan.sectionIds[0]!,
    unitId: own.subRegion.id,
    organisationId: own.organisation.id,
    contributionId: own.round.contribution(own.subRegion.id),
    seatId: (await own.people.administrator.get('/api/seats')).body.at(-1).id as string,
  };
  const leaks: string[] = [];
  for (const route of routes) {
    const sample = samples[route];
    if (!sample || 'none' in sample) continue;
    const [method, path] = route.split(' ') as ['GET', string];
    for (const { url, body } of sample.requests(path, theirs, ours))
      for (const [role, client] of everyone(own)) {
        const { status, text } = await client.request(method, url, body);
        const expected = [...(sample.expected ?? [404]), 401, 403];
        if (!expected.includes(status))
          leaks.push(`${role} ${route} ${url}: ${status} ${text.slice(0, 200)}`);
        if (text.includes(marker)) leaks.push(`${role} ${route}: ${text.slice(0, 400)}`);
        leaks.push(
          ...ids.filter(({ id }) => text.includes(id)).map(({ id }) => `${role} ${route}: id ${id}`),
        );
      }
  }
  expect(leaks).toEqual([]);
  expect(await rowsOf(world, foreign.root.id)).toEqual(rows);
}, 120_000);

test('an id that nobody has is answered as another county’s', async () => {
  const nothing = Object.fromEntries(Object.keys(theirs).map((key) => [key, randomUUID()])) as unknown as Ids;
  const { people } = own;
  for (const [route, sample] of Object.entries(samples)) {
    if ('none' in sample) continue;
    const [method, path] = route.split(' ') as ['GET', string];
    const known = sample.requests(path, theirs, theirs);
    for (const [at, { url, body }] of sample.requests(path, nothing, nothing).entries())
      for (const client of [people.convenor, people.contact, people.representative, people.administrator]) {
        const [unknown, foreignOne] = [
          await client.request(method, url, body),
          await client.request(method, known[at]!.url, known[at]!.body),
        ];
        expect([route, foreignOne.status, foreignOne.text]).toEqual([route, unknown.status, unknown.text]);
      }
  }
}, 120_000);

test('what is being written is its own unit’s alone, also within the county', async () => {
  const { contact, representative, contributor, ...others } = own.people;
  const id = own.round.contribution(own.subRegion.id);
  await contact.write(id, answer('Inskickad.'));
  await contact.move(id, 'submit');
  await own.people.convenor.move(id, 'returnForChanges', 'Mer.');
  await contact.write(id, { ...emptyContent, ...answer(`${draftMarker} i texten.`) });
  const place = `/api/rounds/${own.round.id}/sections/${own.plan.sectionIds[0]}/feedback`;
  const words = { body: answer(`${draftMarker} i synpunkterna.`).body, answers: [], reservation: null };
  const save = { unitId: own.organisation.id, basedOn: 0, content: words };
  const feedbackId = (await representative.put(place, save)).body.id as string;
  const said = { audience: 'unit', blockId: null, text: `${draftMarker} sagt oss emellan.` };
  const comment = await contact.post(`/api/contributions/${id}/comments`, {
    ...said,
    mentions: [contributor.accountId],
  });
  expect(comment.status).toBe(201);
  const commentId = comment.body.comments[0].id as string;
  await flush(world);
  const mine = {
    ...theirs,
    roundId: own.round.id,
    sectionId: own.plan.sectionIds[0]!,
    contributionId: id,
    commentId,
    feedbackId,
    unitId: own.subRegion.id,
  };
  const seen: string[] = [];
  const look = async (role: string, client: Client, urls: string[]) => {
    for (const url of urls) {
      const { text } = await client.get(url);
      if (text.includes(draftMarker)) seen.push(`${role} ${url}`);
    }
  };
  const named = routes
    .filter((route) => route.startsWith('GET '))
    .flatMap((route) => {
      const sample = samples[route]!;
      return 'none' in sample ? [] : sample.requests(route.slice(4), mine, mine).map(({ url }) => url);
    })
    .concat(`/api/search?q=${draftMarker}`);
  const urls = [...new Set(named)];
  for (const [role, client] of Object.entries(others)) await look(role, client, urls);
  for (const mail of await world.db.query<{ id: string }[]>('select id from mail'))
    await look('administrator', own.people.administrator, [`/api/outbox/${mail.id}`]);
  expect(seen).toEqual([]);
  await look('contributor', contributor, urls);
  await look('representative', representative, urls);
  expect(seen.toSorted()).toEqual([
    `contributor /api/contributions/${id}`,
    `contributor /api/contributions/${id}/comments`,
    `contributor /api/contributions/${id}/versions/draft`,
    `contributor /api/rounds/${own.round.id}/units/${own.subRegion.id}/report`,
    `contributor /api/rounds/${own.round.id}/units/${own.subRegion.id}/report/document`,
    `contributor /api/search?q=${draftMarker}`,
    'contributor /api/search?q=utkast',
    'contributor /api/tasks',
    `representative /api/feedback/${feedbackId}`,
    `representative /api/rounds/${own.round.id}/feedback`,
  ]);
}, 120_000);
