import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { attachmentIdsIn, emptyContent, richText } from '@samsyn/domain';
import { unzipSync } from 'fflate';
import { AttachmentRepository } from '../src/attachment/attachment.repository.js';
import { AttachmentService } from '../src/attachment/attachment.service.js';
import type { Client } from './support/client.js';
import { aCounty, approveSubRegion, cover, decision, publish, type County } from './support/county.js';
import { answerShowing, putIn, showing } from './support/pictures.js';
import { World } from './support/world.js';

// Whole rounds are played; the machine may be busy.
jest.setTimeout(120_000);

let world: World;
let county: County;
let foreign: County;

beforeAll(async () => {
  world = await World.start();
  foreign = await aCounty(world, 'Syd');
});
afterAll(() => world.stop());
beforeEach(async () => {
  county = await aCounty(world, `Nord ${randomUUID()}`, 2);
});

const everyone = (): [string, Client][] => [
  ...Object.entries(county.people),
  ...Object.entries(foreign.people).map(([role, client]): [string, Client] => [`foreign ${role}`, client]),
  ['nobody', world.anonymous()],
];
const sees = async (client: Client, id: string) =>
  (await client.get(`/api/attachments/${id}`)).status === 200;
/** Who sees a picture. */
async function viewers(id: string): Promise<string[]> {
  const found: string[] = [];
  for (const [role, client] of everyone()) if (await sees(client, id)) found.push(role);
  return found.toSorted();
}
/** Who is shown the picture in the contribution, as its text. */
async function readers(contributionId: string, id: string): Promise<string[]> {
  const found: string[] = [];
  for (const [role, client] of everyone()) {
    const { text } = await client.get(`/api/contributions/${contributionId}`);
    if (text.includes(id)) found.push(role);
  }
  return found.toSorted();
}

/** The attributes of the first picture of a page, as far as they say which and how large. */
const pictureIn = (page: string) =>
  /<img\s([^>]*?)\s*loading/.exec(page)?.[1]!.trim().replaceAll(/\s+/g, ' ');

test('through all states, a picture is seen by just those who are shown the text', async () => {
  const { people, round, subRegion } = county;
  const id = round.contribution(subRegion.id);
  const [first, second] = [
    await putIn(people.contact, subRegion.id),
    await putIn(people.contact, subRegion.id),
  ];
  const own = ['contact', 'contributor'];
  // Before it stands in a text it is its unit's own.
  expect(await viewers(first)).toEqual(own);
  const steps: [string, () => Promise<unknown>, string[]][] = [
    ['written', () => people.contact.write(id, answerShowing(first)), own],
    ['submitted', () => people.contact.move(id, 'submit'), [...own, 'convenor', 'other', 'representative']],
    [
      'in review',
      () => people.convenor.move(id, 'startReview'),
      [...own, 'convenor', 'other', 'representative'],
    ],
    [
      'returned',
      () => people.convenor.move(id, 'returnForChanges', 'Mer.'),
      [...own, 'convenor', 'other', 'representative'],
    ],
    [
      'submitted again',
      () => people.contact.move(id, 'submit'),
      [...own, 'convenor', 'other', 'representative'],
    ],
    ['approved', () => people.convenor.move(id, 'approve'), Object.keys(people)],
    [
      'reopened',
      () => people.convenor.move(id, 'reopen', 'Mer.'),
      [...own, 'convenor', 'other', 'representative'],
    ],
  ];
  for (const [name, step, expected] of steps) {
    await step();
    const seen = await viewers(first);
    expect([name, seen]).toEqual([name, expected.toSorted()]);
    expect([name, await readers(id, first)]).toEqual([name, seen]);
  }
  // What is being written anew is the unit's own again, while the reviewers go on seeing what was submitted.
  await people.contact.write(id, answerShowing(second));
  expect(await viewers(second)).toEqual(own);
  expect(await viewers(first)).toEqual([...own, 'convenor', 'other', 'representative'].toSorted());
  await people.contact.move(id, 'submit');
  // Reviewers may read the version before, an organisation only the last.
  expect(await viewers(first)).toEqual([...own, 'convenor', 'other'].toSorted());
  expect(await viewers(second)).toEqual([...own, 'convenor', 'other', 'representative'].toSorted());
});

test('a text that names another unit’s picture gives nobody a sight of it, and is saved as it stands', async () => {
  const { people, round, subRegion, root } = county;
  const secret = await putIn(people.contact, subRegion.id);
  const id = round.contribution(root.id);
  const { status } = await people.convenor.write(id, answerShowing(secret));
  expect(status).toBe(200);
  expect((await people.convenor.contribution(id)).content).toEqual(answerShowing(secret));
  await people.convenor.move(id, 'submit');
  await approveSubRegion(county, 0, 'Utan bild.');
  expect((await people.other.move(id, 'approve')).status).toBe(200);
  expect(await viewers(secret)).toEqual(['contact', 'contributor']);
  // Nor does a report that is made of such a text.
  const edition = await publish(county);
  expect((await world.anonymous().get(`/public/attachments/${secret}`)).status).toBe(404);
  expect((await world.anonymous().get(`/public/editions/${edition}`)).text).toContain(
    'Bilden kan inte visas.',
  );
});

test('a picture that one may see can be taken over into one’s own text, and goes where that goes', async () => {
  const { people, round, subRegion, root } = county;
  const picture = await putIn(people.contact, subRegion.id);
  const [theirs, ours] = [round.contribution(subRegion.id), round.contribution(root.id)];
  await people.contact.write(theirs, answerShowing(picture));
  await people.contact.move(theirs, 'submit');
  await people.convenor.write(ours, answerShowing(picture));
  // The text that it came from is taken back and no longer shows it.
  await people.contact.move(theirs, 'withdraw');
  await people.contact.write(theirs, answerShowing());
  expect(await sees(people.convenor, picture)).toBe(true);
  await people.convenor.move(ours, 'submit');
  expect(await viewers(picture)).toContain('representative');
});

test('nothing of a picture crosses counties, not even for those who know its id', async () => {
  const { people, round, subRegion } = county;
  const picture = await putIn(foreign.people.contact, foreign.subRegion.id);
  await people.contact.write(round.contribution(subRegion.id), answerShowing(picture));
  expect(await sees(people.contact, picture)).toBe(false);
  const [{ units }] = await world.db.query<[{ units: string[] }]>(
    'select unit_ids as units from attachment where id = $1',
    [picture],
  );
  expect(units).toEqual([foreign.subRegion.id]);
  const missing = await people.contact.get(`/api/attachments/${randomUUID()}`);
  const known = await people.contact.get(`/api/attachments/${picture}`);
  expect([known.status, known.text]).toEqual([404, missing.text]);
});

test('an organisation’s picture is its own until it sends its words; one in a reply is seen with the reply', async () => {
  const { people, round, plan, organisation, root } = county;
  const { representative, convenor } = people;
  const [draft, replied] = [await putIn(representative, organisation.id), await putIn(convenor, root.id)];
  const place = `/api/rounds/${round.id}/sections/${plan.sectionIds[0]}/feedback`;
  const content = { body: showing(draft), answers: [], reservation: null };
  const { body } = await representative.put(place, { unitId: organisation.id, basedOn: 0, content });
  expect(await viewers(draft)).toEqual(['representative']);
  await representative.post(`/api/feedback/${body.id}/sending`, { basedOn: 1 });
  const writers = ['contact', 'contributor', 'convenor', 'other', 'representative'];
  expect(await viewers(draft)).toEqual(writers);
  expect(await viewers(replied)).toEqual(['convenor', 'other']);
  await convenor.put(`/api/feedback/${body.id}/reply`, { body: showing(replied) });
  expect(await viewers(replied)).toEqual(writers);
  // Changed words are the organisation's own again, though the feedback itself may be read.
  const changed = await putIn(representative, organisation.id);
  await representative.put(place, {
    unitId: organisation.id,
    basedOn: 1,
    content: { ...content, body: showing(draft, changed) },
  });
  expect(await viewers(changed)).toEqual(['representative']);
});

test('a reply that is refused hands over no picture', async () => {
  const { people, round, plan, organisation, subRegion } = county;
  const picture = await putIn(people.contact, subRegion.id);
  const place = `/api/rounds/${round.id}/sections/${plan.sectionIds[0]}/feedback`;
  const content = { body: richText('Ord.'), answers: [], reservation: null };
  const { body } = await people.representative.put(place, { unitId: organisation.id, basedOn: 0, content });
  await people.representative.post(`/api/feedback/${body.id}/sending`, { basedOn: 1 });
  const { status } = await people.contact.put(`/api/feedback/${body.id}/reply`, { body: showing(picture) });
  expect(status).toBe(403);
  expect(await viewers(picture)).toEqual(['contact', 'contributor']);
});

test('a published edition shows its pictures to everybody, until it is withdrawn', async () => {
  const { people, round, subRegion } = county;
  const picture = await putIn(people.contact, subRegion.id);
  const id = round.contribution(subRegion.id);
  await people.contact.write(id, answerShowing(picture));
  await people.contact.move(id, 'submit');
  const preview = await people.convenor.get(`/api/rounds/${round.id}/preview`);
  expect(pictureIn(preview.body.html)).toBe(
    `src="/api/attachments/${picture}" alt="En bild" width="40" height="30"`,
  );
  await people.convenor.move(id, 'approve');

  const nobody = world.anonymous();
  const publicly = async () => (await nobody.get(`/public/attachments/${picture}`)).status;
  const { body: edition } = await people.convenor.post(`/api/rounds/${round.id}/editions`, cover);
  const transitions = `/api/editions/${edition.id}/transitions`;
  expect(await publicly()).toBe(404);
  await people.decider.post(transitions, { transition: 'adopt', decision });
  expect(await publicly()).toBe(404);
  const page = await people.reader.get(`/api/editions/${edition.id}/document`);
  expect(pictureIn(page.text)).toContain(`src="/api/attachments/${picture}"`);
  expect(String(page.headers['content-security-policy'])).toContain("img-src 'self'");
  await people.convenor.post(transitions, { transition: 'publish' });

  const shown = await nobody.get(`/public/attachments/${picture}`);
  expect(shown).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, no-cache',
    },
  });
  expect(pictureIn((await nobody.get(`/public/editions/${edition.id}`)).text)).toContain(
    `src="/public/attachments/${picture}" alt="En bild"`,
  );
  const { rawPayload } = await world.app.inject({ url: `/public/editions/${edition.id}.docx` });
  expect(Object.keys(unzipSync(rawPayload)).filter((name) => name.startsWith('word/media/'))).toEqual([
    'word/media/image1.png',
  ]);
  // Another county's people see it there, and nowhere else.
  expect(await sees(foreign.people.convenor, picture)).toBe(false);

  await people.convenor.post(transitions, { transition: 'withdraw', comment: 'Fel.' });
  expect(await publicly()).toBe(404);
  expect((await nobody.get('/public/attachments/..%2f..%2fetc')).status).toBe(404);
});

test('what a round’s edition holds stays to be seen when the text is changed afterwards', async () => {
  const { people, round, subRegion } = county;
  const [old, young] = [await putIn(people.contact, subRegion.id), await putIn(people.contact, subRegion.id)];
  const id = round.contribution(subRegion.id);
  await people.contact.write(id, answerShowing(old));
  await people.contact.move(id, 'submit');
  await people.convenor.move(id, 'approve');
  await people.convenor.post(`/api/rounds/${round.id}/editions`, cover);
  await people.convenor.move(id, 'reopen', 'Mer.');
  await people.contact.write(id, answerShowing(young));
  await people.contact.move(id, 'submit');
  await people.convenor.move(id, 'approve');
  // Neither draft nor last version has it, and a reader knows no others; deciders and convenors see the edition.
  expect(await viewers(old)).toEqual(['contact', 'contributor', 'convenor', 'decider', 'other']);
});

test('PostgreSQL finds the pictures of a text as the domain does', async () => {
  const ids = [randomUUID(), randomUUID()];
  const figure = (id: string) => ({ type: 'figure', attrs: { attachmentId: id, alt: '' } });
  const table = { type: 'table', content: [{ type: 'tableRow', content: [figure(ids[0]!)] }] };
  const words = { type: 'text', text: '"type": "figure", "attachmentId"', attrs: { attachmentId: ids[0] } };
  for (const content of [
    emptyContent,
    answerShowing(),
    answerShowing(...ids, ids[0]!),
    { ...emptyContent, notes: [{ body: showing(ids[1]!) }, { body: showing(ids[0]!) }] },
    { body: showing(ids[0]!), answers: [{ body: showing(ids[1]!) }], reservation: showing(ids[0]!) },
    { content: [table, words, [figure(ids[1]!)]] },
    { content: [words] },
    { content: [{ type: 'figure' }, { type: 'figure', attrs: null }, { type: 'figure', attrs: [] }] },
    [],
    'figure',
  ]) {
    const [{ found }] = await world.db.query<[{ found: string[] }]>('select attachment_ids($1) as found', [
      JSON.stringify(content),
    ]);
    expect(found.toSorted()).toEqual(attachmentIdsIn(content).toSorted());
  }
  const broken = JSON.stringify({ content: [figure('no id'), figure("'); drop table attachment; --")] });
  expect(await world.db.query('select attachment_ids($1) as found', [broken])).toEqual([{ found: [] }]);
});

test('every column that may hold a text is one where pictures are looked for', async () => {
  const columns = await world.db.query<{ name: string }[]>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and data_type in ('jsonb', 'json') order by 1`,
  );
  // A new one is either added to `isShown` in readable.sql.ts, or holds no rich text and is listed with the others.
  const looked = [
    'contribution.draft',
    'feedback.content',
    'feedback.reply',
    'feedback.sent_content',
    'kept_draft.content',
    'revision.content',
  ];
  const sealed = ['edition.document', 'rendering.document'];
  const withoutTexts = [
    'audit.data',
    'contribution.draft_stand_ins',
    'edition.request',
    'guest_link.words',
    'kept_draft.stand_ins',
    'notice.data',
    'rendering.meta',
    'revision.stand_ins',
    'round_section.questions',
    'section.questions',
    'section.slots',
  ];
  expect(columns.map(({ name }) => name)).toEqual([...looked, ...sealed, ...withoutTexts].toSorted());
});

const clock = { start: new Date() };
const days = (number: number) => {
  world.clock.moment = new Date(clock.start.getTime() + number * 86_400_000);
};
afterEach(() => {
  world.clock.moment = clock.start;
});

test('a picture that nothing shows for a month is removed, and one that anything shows never is', async () => {
  clock.start = world.clock.moment;
  const { people, round, subRegion, root, plan, organisation } = county;
  const { contact, convenor, representative } = people;
  const put = () => putIn(contact, subRegion.id);
  const pictures = {
    unused: await put(),
    inDraft: await put(),
    inOldVersion: await put(),
    inFeedback: await putIn(representative, organisation.id),
    inReply: await putIn(convenor, root.id),
    inEdition: await put(),
    inKeptDraft: await put(),
    takenOut: await put(),
    young: '',
  };
  const [first, second] = [0, 1].map((section) => round.contribution(subRegion.id, section));
  await contact.write(first!, answerShowing(pictures.inOldVersion, pictures.inEdition));
  await contact.move(first!, 'submit');
  await convenor.move(first!, 'approve');
  await convenor.post(`/api/rounds/${round.id}/editions`, cover);
  await convenor.move(first!, 'reopen', 'Mer.');
  await contact.write(first!, answerShowing());
  await contact.write(second!, answerShowing(pictures.inDraft, pictures.takenOut));
  const place = `/api/rounds/${round.id}/sections/${plan.sectionIds[0]}/feedback`;
  const content = { body: showing(pictures.inFeedback), answers: [], reservation: null };
  const { body } = await representative.put(place, { unitId: organisation.id, basedOn: 0, content });
  await representative.post(`/api/feedback/${body.id}/sending`, { basedOn: 1 });
  await convenor.put(`/api/feedback/${body.id}/reply`, { body: showing(pictures.inReply) });

  await world.db.query(
    `insert into kept_draft (root_id, contribution_id, content, author_ids, kept_at, kept_by)
     values ($1, $2, $3, '{}', now(), $4)`,
    [root.rootId, second, JSON.stringify(answerShowing(pictures.inKeptDraft)), contact.accountId],
  );
  const service = world.app.get(AttachmentService, { strict: false });
  const left = async () => {
    const rows = await world.db.query<{ id: string }[]>('select id from attachment');
    return Object.entries(pictures)
      .filter(([, id]) => rows.some((row) => row.id === id))
      .map(([name]) => name);
  };
  const all = Object.keys(pictures).filter((name) => name !== 'young');
  for (const day of [1, 10, 20, 29]) {
    days(day);
    await service.removeUnused();
    expect([day, await left()]).toEqual([day, all]);
  }
  await contact.write(second!, answerShowing(pictures.inDraft));
  pictures.young = await put();
  days(31);
  await service.removeUnused();
  expect(await left()).toEqual([...all.filter((name) => name !== 'unused'), 'young']);
  // The month of what was taken out began when it was last seen in a text.
  days(58);
  await service.removeUnused();
  expect(await left()).toContain('takenOut');
  days(400);
  await service.removeUnused();
  const shown = ['inDraft', 'inOldVersion', 'inFeedback', 'inReply', 'inEdition', 'inKeptDraft'];
  expect(await left()).toEqual(shown);
  // Not even where nothing had been noted of their use.
  await world.app.get(AttachmentRepository, { strict: false }).removeUnused(new Date('2200-01-01'));
  expect(await left()).toEqual(shown);
  expect(await sees(contact, pictures.inDraft)).toBe(true);
});
