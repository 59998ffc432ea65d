import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CommentThread, type Audience, type ContributionContent } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { allAtOnce, mailOf } from './support/mail.js';
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
  await allAtOnce(world);
  id = county.round.contribution(county.subRegion.id);
});
afterAll(() => world.stop());

/** A text whose paragraphs carry ids, as the editor gives them. */
function textOf(paragraphs: Readonly<Record<string, string>>): ContributionContent {
  const content = Object.entries(paragraphs).map(([block, text]) => ({
    type: 'paragraph' as const,
    attrs: { id: block },
    content: [{ type: 'text' as const, text }],
  }));
  return { ...answer(''), body: { type: 'doc', content } };
}

async function say(
  person: Client,
  text: string,
  {
    audience = 'unit',
    blockId = null,
    mentions = [],
  }: { audience?: Audience; blockId?: string | null; mentions?: string[] } = {},
) {
  return person.post(`/api/contributions/${id}/comments`, { audience, blockId, text, mentions });
}
const reply = (person: Client, threadId: string, text: string, mentions: string[] = []) =>
  person.post(`/api/threads/${threadId}/comments`, { text, mentions });
/** What a person reads, in short. */
async function readBy(person: Client): Promise<string[] | number> {
  const { status, body } = await person.get(`/api/contributions/${id}/comments`);
  if (status !== 200) return status;
  return (body as CommentThread[]).map(({ comments }) => comments.map(({ text }) => text ?? '–').join(' / '));
}
async function submit(text = 'Text.'): Promise<void> {
  await county.people.contact.write(id, answer(text));
  await county.people.contact.move(id, 'submit');
}

describe('who reads', () => {
  const outsiders = ['representative', 'decider', 'administrator', 'treasurer', 'reader'] as const;

  test('what the unit’s own people say among themselves: they alone, in every state', async () => {
    const { contact, contributor, convenor, other } = county.people;
    expect((await say(contributor, 'Stämmer siffran?')).status).toBe(201);
    const check = async () => {
      expect(await readBy(contact)).toContain('Stämmer siffran?');
      for (const person of [convenor, other])
        expect(String(await readBy(person))).not.toContain('Stämmer siffran?');
      for (const name of outsiders) expect([name, await readBy(county.people[name])]).toEqual([name, 403]);
    };
    await check();
    expect(await readBy(convenor)).toBe(404);
    await submit();
    await check();
    expect(await readBy(convenor)).toEqual([]);
    await convenor.move(id, 'approve');
    await check();
  });

  test('what is said with the reviewers: the unit and they, while it is submitted', async () => {
    const { contact, contributor, convenor, other } = county.people;
    await submit();
    const { body: thread } = await say(convenor, 'Vilken källa?', { audience: 'review' });
    expect(CommentThread.parse(thread)).toEqual(thread);
    expect((await reply(contributor, thread.id, 'Registret.')).status).toBe(201);
    for (const person of [contact, contributor, convenor, other])
      expect(await readBy(person)).toEqual(['Vilken källa? / Registret.']);
    for (const name of outsiders) expect(await readBy(county.people[name])).toBe(403);
    await contact.move(id, 'withdraw');
    expect(await readBy(convenor)).toBe(404);
    expect((await reply(convenor, thread.id, 'Hallå?')).status).toBe(404);
    expect(await readBy(contact)).toEqual(['Vilken källa? / Registret.']);
  });

  test('another unit reads none, not even of an approved text', async () => {
    const neighbour = await world.person(await world.unit('subRegion', county.root), 'contact');
    await submit();
    const { body: thread } = await say(county.people.convenor, 'Bra.', { audience: 'review' });
    await county.people.convenor.move(id, 'approve');
    expect((await neighbour.get(`/api/contributions/${id}`)).status).toBe(200);
    expect(await readBy(neighbour)).toBe(404);
    expect((await reply(neighbour, thread.id, 'Hej.')).status).toBe(404);
    expect((await neighbour.put(`/api/threads/${thread.id}/resolution`, { resolved: true })).status).toBe(
      404,
    );
    expect((await neighbour.get(`/api/comments/${thread.comments[0].id}`)).status).toBe(404);
    expect((await neighbour.get(`/api/contributions/${id}/colleagues`)).status).toBe(404);
    expect((await say(neighbour, 'Hej.', { audience: 'review' })).status).toBe(404);
  });

  test('a reviewer can’t speak in the unit’s own room, nor the unit with reviewers before it has submitted', async () => {
    expect((await say(county.people.contact, 'Hej?', { audience: 'review' })).body.code).toBe('wrongState');
    await submit();
    expect((await say(county.people.convenor, 'Hej.', { audience: 'unit' })).body.code).toBe('forbidden');
    expect((await say(county.people.contact, 'Hej!', { audience: 'review' })).status).toBe(201);
  });
});

describe('a comment on a paragraph', () => {
  test('quotes it, and stays with it when it moves, is changed and is gone', async () => {
    const { contact } = county.people;
    await contact.write(id, textOf({ a: 'Först.', b: 'Sedan.' }));
    const { body: thread } = await say(contact, 'Utveckla?', { blockId: 'b' });
    expect(thread).toMatchObject({ blockId: 'b', quote: 'Sedan.' });
    for (const changed of [textOf({ b: 'Sedan, i höst.', a: 'Först.' }), textOf({ a: 'Först.' })]) {
      expect((await contact.write(id, changed)).status).toBe(200);
      const { body } = await contact.get(`/api/contributions/${id}/comments`);
      expect(body[0]).toMatchObject({ blockId: 'b', quote: 'Sedan.' });
    }
  });

  test('is about a paragraph that is there', async () => {
    const { contact } = county.people;
    await contact.write(id, textOf({ a: 'Först.' }));
    expect((await say(contact, 'Var?', { blockId: 'x' })).body.code).toBe('blockNotFound');
  });

  test('shows the reviewers no word of a draft', async () => {
    const { contact, convenor } = county.people;
    await contact.write(id, textOf({ a: 'Inskickat.' }));
    await contact.move(id, 'submit');
    await convenor.move(id, 'returnForChanges', 'Mer.');
    await contact.write(id, textOf({ a: 'Hemligt utkast.', b: 'Nytt stycke.' }));
    expect((await say(contact, 'Så här?', { audience: 'review', blockId: 'b' })).body.code).toBe(
      'blockNotFound',
    );
    const { body: thread } = await say(contact, 'Så här?', { audience: 'review', blockId: 'a' });
    expect(thread.quote).toBe('Inskickat.');
    const { text } = await convenor.get(`/api/contributions/${id}/comments`);
    expect(text).toContain('Så här?');
    expect(text).not.toContain('utkast');
    expect((await say(contact, 'Oss emellan.', { blockId: 'a' })).body.quote).toBe('Hemligt utkast.');
  });
});

describe('a return’s comment', () => {
  test('is the first of its thread, together with the decision or not at all', async () => {
    const { contact, convenor } = county.people;
    await submit();
    await convenor.move(id, 'returnForChanges', 'Lägg till siffror.');
    expect(await readBy(contact)).toEqual(['Lägg till siffror.']);
    const [thread] = (await contact.get(`/api/contributions/${id}/comments`)).body as CommentThread[];
    expect(thread).toMatchObject({
      audience: 'review',
      blockId: null,
      comments: [{ decision: 'returnForChanges' }],
    });
    await reply(contact, thread!.id, 'Klart nu.');
    await contact.move(id, 'submit');
    expect((await convenor.move(id, 'returnForChanges', 'Och källor.')).status).toBe(200);
    expect((await convenor.move(id, 'returnForChanges', 'Och ännu mer.')).status).toBe(409);
    expect(await readBy(convenor)).toEqual(['Lägg till siffror. / Klart nu.', 'Och källor.']);
    const { history } = await contact.contribution(id);
    expect(history.map(({ comment }) => comment)).toContain('Lägg till siffror.');
  });

  test('so is what is said when an approved text is opened again; neither can be changed or taken away', async () => {
    const { convenor } = county.people;
    await submit();
    await convenor.move(id, 'approve');
    await convenor.move(id, 'reopen', 'Ett värde var fel.');
    const [thread] = (await convenor.get(`/api/contributions/${id}/comments`)).body as CommentThread[];
    const [comment] = thread!.comments;
    expect(comment).toMatchObject({ text: 'Ett värde var fel.', decision: 'reopen' });
    for (const text of ['Inget var fel.', null])
      expect(
        (await convenor.put(`/api/comments/${comment!.id}`, { basedOn: 1, text, mentions: [] })).body.code,
      ).toBe('commentDecision');
  });
});

describe('what was said', () => {
  test('is changed by its author until somebody answers, with a mark; nothing of it is lost', async () => {
    const { contact, contributor } = county.people;
    const { body: thread } = await say(contact, 'Sex kommuner?');
    const [comment] = thread.comments;
    const change = (person: Client, basedOn: number, text: string | null) =>
      person.put(`/api/comments/${comment.id}`, { basedOn, text, mentions: [] });
    expect((await change(contributor, 1, 'Åtta?')).body.code).toBe('forbidden');
    expect(comment.changedAt).toBeNull();
    world.clock.moment = new Date('2023-09-15T10:05:00Z');
    const { body: changed } = await change(contact, 1, 'Sju kommuner?');
    expect(changed.comments[0]).toMatchObject({
      text: 'Sju kommuner?',
      version: 2,
      changedAt: expect.anything(),
    });
    expect((await change(contact, 1, 'Nio?')).body).toMatchObject({
      code: 'staleVersion',
      current: { text: 'Sju kommuner?' },
      yours: 'Nio?',
    });
    await reply(contributor, thread.id, 'Ja, sju.');
    expect((await change(contact, 2, 'Åtta?')).body.code).toBe('commentAnswered');
    expect((await change(contact, 2, null)).body.comments[0]).toMatchObject({ text: null, changedAt: null });
    expect(await readBy(contributor)).toEqual(['– / Ja, sju.']);
    expect((await change(contact, 3, 'Ångrade mig.')).body.code).toBe('forbidden');
    const log = await world.db.query<{ event: string; text: string | null }[]>(
      'select event, text from comment_log where thread_id = $1 order by id',
      [thread.id],
    );
    expect(log.map(({ event, text }) => `${event}: ${text}`)).toEqual([
      'said: Sex kommuner?',
      'changed: Sju kommuner?',
      'said: Ja, sju.',
      'removed: null',
    ]);
    await expect(world.db.query('update comment_log set text = null')).rejects.toThrow('append-only');
  });

  test('is done with, and open again by hand or by a reply', async () => {
    const { contact, contributor, convenor } = county.people;
    await submit();
    const { body: thread } = await say(convenor, 'Klart?', { audience: 'review' });
    const resolve = async (person: Client, resolved: boolean) =>
      (await person.put(`/api/threads/${thread.id}/resolution`, { resolved })).body.resolved;
    expect(await resolve(contact, true)).toMatchObject({ by: { accountId: contact.accountId } });
    expect(await resolve(convenor, true)).toMatchObject({ by: { accountId: contact.accountId } });
    expect(await resolve(convenor, false)).toBeNull();
    await resolve(contact, true);
    expect((await reply(contributor, thread.id, 'Inte riktigt.')).body.resolved).toBeNull();
    const log = await world.db.query<{ event: string }[]>(
      'select event from comment_log where thread_id = $1 order by id',
      [thread.id],
    );
    expect(log.map(({ event }) => event)).toEqual([
      'said',
      'resolved',
      'reopened',
      'resolved',
      'reopened',
      'said',
    ]);
  });

  test('is words, and not too many', async () => {
    const { contact } = county.people;
    for (const text of ['', ' \n', 'x'.repeat(5001)]) expect((await say(contact, text)).status).toBe(422);
  });
});

describe('a mention', () => {
  const tasks = async (person: Client) =>
    ((await person.get('/api/tasks')).body.mine as { kind: string; id: string; comment: string }[])
      .filter(({ kind }) => kind === 'mention')
      .map(({ comment }) => comment);

  test('can be of those who may read the comment, and of nobody else', async () => {
    const { contact, contributor, convenor, reader, representative } = county.people;
    const stranger = (await aCounty(world, `Fjärran ${number}`)).people.contact;
    await submit();
    const colleagues = async (person: Client) =>
      Object.fromEntries(
        (
          (await person.get(`/api/contributions/${id}/colleagues`)).body as {
            accountId: string;
            audiences: Audience[];
          }[]
        ).map(({ accountId, audiences }) => [
          Object.entries(county.people).find(([, one]) => one.accountId === accountId)![0],
          audiences,
        ]),
      );
    expect(await colleagues(contact)).toEqual({
      contributor: ['unit', 'review'],
      convenor: ['review'],
      other: ['review'],
    });
    expect(await colleagues(convenor)).toEqual({
      contact: ['review'],
      contributor: ['review'],
      other: ['review'],
    });
    const mention = async (person: Client, audience: Audience, of: Client) =>
      (await say(person, '@Du', { audience, mentions: [of.accountId] })).status;
    expect(await mention(contact, 'unit', contributor)).toBe(201);
    expect(await mention(contact, 'review', convenor)).toBe(201);
    expect(await mention(convenor, 'review', contributor)).toBe(201);
    for (const one of [convenor, reader, representative, stranger])
      expect(await mention(contact, 'unit', one)).toBe(422);
    for (const one of [reader, representative, stranger])
      expect(await mention(contact, 'review', one)).toBe(422);
    const { body } = await say(contact, '@Du', { mentions: [reader.accountId] });
    expect(body.errors).toEqual([
      {
        path: 'mentions.0',
        code: 'mayNotRead',
        message: 'Personen kan inte läsa kommentaren. Välj någon annan.',
      },
    ]);
  });

  test('is a task until it is read', async () => {
    const { contact, contributor, other } = county.people;
    const { body: thread } = await say(contact, '@Kollega titta', { mentions: [contributor.accountId] });
    expect(await tasks(contributor)).toEqual(['@Kollega titta']);
    for (const person of [contact, other]) expect(await tasks(person)).toEqual([]);
    const commentId = thread.comments[0].id as string;
    const unread = async () =>
      ((await contributor.get(`/api/contributions/${id}/comments`)).body as CommentThread[])[0]!.comments[0]!
        .unread;
    expect(await unread()).toBe(true);
    expect((await other.put(`/api/comments/${commentId}/reading`, { read: true })).status).toBe(404);
    expect(await tasks(contributor)).toHaveLength(1);
    expect((await contributor.put(`/api/comments/${commentId}/reading`, { read: true })).status).toBe(204);
    expect(await tasks(contributor)).toEqual([]);
    expect(await unread()).toBe(false);
  });

  test('is a task until it is answered, taken back or done with, or until one may not read it', async () => {
    const { contact, contributor, convenor } = county.people;
    const mention = async () =>
      (await say(contact, '@Kollega', { mentions: [contributor.accountId] })).body as CommentThread;
    await reply(contributor, (await mention()).id, 'Ja.');
    expect(await tasks(contributor)).toEqual([]);
    const { comments } = await mention();
    await contact.put(`/api/comments/${comments[0]!.id}`, { basedOn: 1, text: null, mentions: [] });
    expect(await tasks(contributor)).toEqual([]);
    const { id: threadId } = await mention();
    await contact.put(`/api/threads/${threadId}/resolution`, { resolved: true });
    expect(await tasks(contributor)).toEqual([]);
    await submit();
    await say(contact, '@Granskare', { audience: 'review', mentions: [convenor.accountId] });
    expect(await tasks(convenor)).toEqual(['@Granskare']);
    await contact.move(id, 'withdraw');
    expect(await tasks(convenor)).toEqual([]);
  });

  test('leads to where one reads it', async () => {
    const { contact, convenor } = county.people;
    await submit();
    const { body: thread } = await say(contact, 'Se här', { audience: 'review' });
    const url = `/api/comments/${thread.comments[0].id}`;
    expect((await contact.get(url)).body).toMatchObject({
      contributionId: id,
      threadId: thread.id,
      own: true,
    });
    expect((await convenor.get(url)).body).toMatchObject({ contributionId: id, own: false });
  });
});

describe('who is told', () => {
  const told = async (happens: () => Promise<unknown>) =>
    (await mailOf(world, happens))
      .map(({ kind, accountId }) => {
        const found = Object.entries(county.people).find(([, one]) => one.accountId === accountId);
        return `${kind}: ${found?.[0] ?? 'a stranger'}`;
      })
      .sort();

  test('those who are mentioned; of a reply the thread’s people, each of one thing once', async () => {
    const { contact, contributor, convenor, other } = county.people;
    await submit();
    let thread!: CommentThread;
    expect(
      await told(async () => {
        thread = (await say(contact, '@Granskare', { audience: 'review', mentions: [convenor.accountId] }))
          .body;
      }),
    ).toEqual(['mention: convenor']);
    expect(await told(() => reply(convenor, thread.id, 'Ja?'))).toEqual(['reply: contact']);
    expect(
      await told(() => reply(contributor, thread.id, 'Båda två', [contact.accountId, other.accountId])),
    ).toEqual(['mention: contact', 'mention: other', 'reply: convenor']);
    expect(await told(() => say(convenor, 'Utan mottagare', { audience: 'review' }))).toEqual([]);
  });

  test('who is mentioned when the words are changed, and nobody a second time', async () => {
    const { contact, contributor } = county.people;
    const { body: thread } = await say(contact, 'Titta');
    const change = (basedOn: number, mentions: string[]) =>
      contact.put(`/api/comments/${thread.comments[0].id}`, { basedOn, text: `Titta ${basedOn}`, mentions });
    expect(await told(() => change(1, [contributor.accountId]))).toEqual(['mention: contributor']);
    expect(await told(() => change(2, [contributor.accountId]))).toEqual([]);
  });

  test('nobody of what was taken back, nor who may not read it by then; and no letter says what was said', async () => {
    const { contact, contributor, convenor } = county.people;
    await submit();
    expect(
      await told(async () => {
        const { body } = await say(contact, '@Kollega', { mentions: [contributor.accountId] });
        await contact.put(`/api/comments/${body.comments[0].id}`, { basedOn: 1, text: null, mentions: [] });
      }),
    ).toEqual([]);
    expect(
      await told(async () => {
        await say(contact, '@Granskare', { audience: 'review', mentions: [convenor.accountId] });
        await contact.move(id, 'withdraw');
      }),
    ).toEqual([]);
    const mails = await mailOf(world, () =>
      say(contact, 'Hemliga ord', { mentions: [contributor.accountId] }),
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toMatch(/har nämnt dig i en kommentar[\s\S]+\/comments\/[0-9a-f-]{36}/);
    expect(mails[0]!.text + mails[0]!.html + mails[0]!.subject).not.toContain('Hemliga');
  });
});
