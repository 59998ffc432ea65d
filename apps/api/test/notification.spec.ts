import { afterAll, beforeAll, describe, expect, test, jest } from '@jest/globals';
import type { Role } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { allAtOnce, allMail, flush, mailOf, notice, type StoredMail } from './support/mail.js';
import { World, answer } from './support/world.js';

// The machine may be busy with other suites.
jest.setTimeout(60_000);

type Unit = Awaited<ReturnType<World['unit']>>;

let world: World;
let [county, subRegion, administration, organisation]: Unit[] = [];
let round: Awaited<ReturnType<World['round']>>;
let plan: Awaited<ReturnType<World['plan']>>;
const people: Record<string, Client> = {};
let strangers: Set<string>;

/** Everybody who may have something to do with a section, and some who have not; named `role@unit`. */
const roles: readonly (readonly [Role, () => Unit])[] = [
  ['contributor', () => subRegion!],
  ['contact', () => subRegion!],
  ['contributor', () => administration!],
  ['contact', () => administration!],
  ['convenor', () => county!],
  ['contributor', () => county!],
  ['representative', () => organisation!],
  ['decider', () => county!],
  ['treasurer', () => county!],
  ['administrator', () => county!],
  ['reader', () => county!],
];

beforeAll(async () => {
  world = await World.start({ PUBLIC_URL: 'https://samsyn.test.example' });
  county = await world.unit('county', null, 'Länet');
  subRegion = await world.unit('subRegion', county, 'Söder & <Väst>');
  administration = await world.unit('administration', subRegion, 'Skolan');
  organisation = await world.unit('userOrganisation', county, 'Föreningen');
  for (const [role, unit] of roles)
    people[`${role}@${unit().kind}`] = secure(await world.person(unit(), role, `${role}@${unit().kind}`));
  people['other'] = secure(await world.person(county, 'convenor', 'other'));
  await world.account(county, 'no seat');
  const elsewhere = await world.unit('county');
  strangers = new Set(
    (await Promise.all(roles.slice(4).map(([role]) => world.person(elsewhere, role)))).map(
      ({ accountId }) => accountId,
    ),
  );
  plan = await world.plan(county, 12);
  round = await world.round(county, plan, [county, subRegion, administration]);
  await allAtOnce(world);
});
afterAll(() => world.stop());

/** The same session under the name that cookies have over https. */
function secure(client: Client) {
  return Object.assign(client, { cookie: client.cookie.replace(/^/, '__Host-') });
}

const names = (mails: readonly StoredMail[]) =>
  mails
    .map(
      ({ accountId, kind }) =>
        `${kind}: ${Object.keys(people).find((name) => people[name]!.accountId === accountId)}`,
    )
    .sort();

/** Takes an administration's section as far as the sub-region's approval. */
async function approvedChild(section: number): Promise<string> {
  const id = round.contribution(administration!.id, section);
  await people['contact@administration']!.write(id, answer('Skolans text.'));
  await people['contact@administration']!.move(id, 'submit');
  await people['contact@subRegion']!.move(id, 'approve');
  return id;
}

describe('who is told', () => {
  test('of a submission: those who can approve it, not its authors, not the other roles', async () => {
    const id = round.contribution(subRegion!.id, 0);
    await people['contributor@subRegion']!.write(id, answer('Text.'));
    const mails = await mailOf(world, () => people['contact@subRegion']!.move(id, 'submit'));
    expect(names(mails)).toEqual(['submitted: convenor@county', 'submitted: other']);
    expect(mails[0]!.text).toContain(`https://samsyn.test.example/contributions/${id}/review`);
  });

  test('of a return: the unit’s own people, with the comment; of the new submission, who returned it', async () => {
    const id = round.contribution(subRegion!.id, 0);
    const comment = 'Lägg till <b>siffror</b>.\nOch källor.';
    const mails = await mailOf(world, () => people['convenor@county']!.move(id, 'returnForChanges', comment));
    expect(names(mails)).toEqual(['returned: contact@subRegion', 'returned: contributor@subRegion']);
    expect(mails[0]!.text).toContain('> Lägg till <b>siffror</b>.\n> Och källor.');
    expect(mails[0]!.html).toContain('Lägg till &lt;b&gt;siffror&lt;/b&gt;.');
    const again = await mailOf(world, () => people['contact@subRegion']!.move(id, 'submit'));
    const toReturner = again.find(({ accountId }) => accountId === people['convenor@county']!.accountId);
    const toOther = again.find(({ accountId }) => accountId === people['other']!.accountId);
    expect(toReturner!.subject).toMatch(/^Inskickat igen/);
    expect(toReturner!.text).toContain('Du har tidigare återsänt det.');
    expect(toOther!.text).not.toContain('Du har tidigare återsänt det.');
  });

  test('of an approval: the unit’s contacts and the authors', async () => {
    const id = round.contribution(administration!.id, 1);
    await people['contributor@administration']!.write(id, answer('Text.'));
    await people['contact@administration']!.move(id, 'submit');
    const mails = await mailOf(world, () => people['contact@subRegion']!.move(id, 'approve'));
    expect(names(mails.filter(({ kind }) => kind === 'approved'))).toEqual([
      'approved: contact@administration',
      'approved: contributor@administration',
    ]);
  });

  test('that the last below is approved: whose turn the one above is to write', async () => {
    const mails = await mailOf(world, () => approvedChild(2));
    // The contact of the sub-region approved it and knows.
    expect(names(mails.filter(({ kind }) => kind === 'task'))).toEqual(['task: contributor@subRegion']);
    const parent = round.contribution(subRegion!.id, 2);
    expect(mails.find(({ kind }) => kind === 'task')!.text).toContain(`/contributions/${parent}\n`);
  });

  test('that the last below is waived: the reviewers of the one above, if it is with them', async () => {
    const [parent, child] = [round.contribution(subRegion!.id, 3), round.contribution(administration!.id, 3)];
    await people['contact@subRegion']!.write(parent, answer('Text.'));
    await people['contact@subRegion']!.move(parent, 'submit');
    const mails = await mailOf(world, () =>
      people['convenor@county']!.put(`/api/contributions/${child}/waiver`, { reason: 'Ny förvaltning.' }),
    );
    expect(names(mails)).toEqual(['task: other']);
    expect(mails[0]!.text).toContain(`/contributions/${parent}/review`);
  });

  test('of closing two at once: once', async () => {
    const second = await world.unit('administration', subRegion!);
    const own = secure(await world.person(second, 'contact'));
    const pair = await world.round(county!, plan, [subRegion!, administration!, second]);
    const ids = [pair.contribution(administration!.id), pair.contribution(second.id)];
    for (const [at, contact] of [people['contact@administration']!, own].entries()) {
      await contact.write(ids[at]!, answer('Text.'));
      await contact.move(ids[at]!, 'submit');
    }
    const mails = await mailOf(world, async () => {
      await Promise.all(ids.map((id) => people['contact@subRegion']!.move(id, 'approve')));
      await Promise.all([flush(world), flush(world), flush(world)]);
    });
    expect(names(mails.filter(({ kind }) => kind === 'task'))).toEqual(['task: contributor@subRegion']);
  });

  test('of the county’s own text: the convenors who did not write it', async () => {
    const id = round.contribution(county!.id, 9);
    const third = secure(await world.person(county!, 'convenor'));
    await people['convenor@county']!.write(id, answer('Länets text.'));
    const mails = await mailOf(world, () => people['other']!.move(id, 'submit'));
    expect(mails.map(({ accountId }) => accountId)).toEqual([third.accountId]);
    await world.db.query(`update seat_holder set to_day = '2023-09-01' where account_id = $1`, [
      third.accountId,
    ]);
  });

  test('of a round: the participating units’ own people, on the day it opens', async () => {
    const body = {
      planId: plan.id,
      kind: 'statusReport',
      year: 2023,
      title: 'Höstens läge',
      opens: '2023-09-20',
      deadline: '2023-10-20',
      sectionIds: plan.sectionIds.slice(0, 2),
      unitIds: [subRegion!.id],
    };
    const early = await mailOf(world, async () => {
      const answer = await people['convenor@county']!.post('/api/rounds', body);
      expect(answer.status).toBe(201);
    });
    expect(early).toEqual([]);
    const now = world.clock.moment;
    const mails = await mailOf(world, async () => {
      world.clock.moment = new Date('2023-09-20T05:00:00Z');
    });
    world.clock.moment = now;
    expect(names(mails)).toEqual(['task: contact@subRegion', 'task: contributor@subRegion']);
    expect(mails[0]!.text).toMatch(/2 områden i Höstens läge[\s\S]+20 oktober 2023[\s\S]+\/contributions\//);
  });

  test('of feedback and editions: who has the task', async () => {
    const rootId = county!.id;
    const by = people['representative@userOrganisation']!.accountId;
    const [feedback] = await world.db.query<{ id: string }[]>(
      `insert into feedback (root_id, round_id, section_id, unit_id, content, saved_by, saved_at, sent_at)
       values ($1, $2, $3, $4, '{}', $5, now(), now()) returning id`,
      [rootId, round.id, plan.sectionIds[0], organisation!.id, by],
    );
    const [edition] = await world.db.query<{ id: string }[]>(
      `insert into edition (root_id, round_id, number, title, document, hash, compiled_by, compiled_at)
       values ($1, $2, 1, 'Rapport', '{}', 'x', $3, now()) returning id`,
      [rootId, round.id, people['convenor@county']!.accountId],
    );
    const told = async (kind: string, values: Record<string, unknown>) =>
      names(await mailOf(world, () => notice(world, { root_id: rootId, kind, ...values })));
    expect(await told('feedbackSent', { feedback_id: feedback!.id, acting_id: by })).toEqual([
      'feedbackSent: convenor@county',
      'feedbackSent: other',
    ]);
    expect(await told('feedbackReply', { feedback_id: feedback!.id })).toEqual([
      'feedbackReply: representative@userOrganisation',
    ]);
    const acting = { edition_id: edition!.id, acting_id: people['convenor@county']!.accountId };
    expect(await told('editionCompiled', acting)).toEqual(['editionCompiled: decider@county']);
    await world.db.query(`update edition set state = 'sentBack' where id = $1`, [edition!.id]);
    expect(await told('editionSentBack', acting)).toEqual(['editionSentBack: other']);
    await world.db.query(`update edition set state = 'adopted' where id = $1`, [edition!.id]);
    expect(await told('editionAdopted', acting)).toEqual([
      'editionAdopted: decider@county',
      'editionAdopted: other',
    ]);
    await world.db.query(`update edition set state = 'published' where id = $1`, [edition!.id]);
    const everybody = await told('editionPublished', acting);
    expect(everybody.filter((one) => !one.endsWith('undefined'))).toHaveLength(
      Object.keys(people).length - 1,
    );
    expect(everybody).not.toContain('editionPublished: convenor@county');
  });
});

test('nobody is mailed of what they may not read, and nobody of another county is mailed', async () => {
  // A reviewer loses the seat between what happened and its telling.
  const id = round.contribution(subRegion!.id, 6);
  await people['contact@subRegion']!.write(id, answer('Text.'));
  await people['contact@subRegion']!.move(id, 'submit');
  await world.db.query(`update seat_holder set to_day = '2023-09-01' where account_id = $1`, [
    people['other']!.accountId,
  ]);
  expect((await people['other']!.get(`/api/contributions/${id}`)).status).not.toBe(200);
  await flush(world);
  await world.db.query('update seat_holder set to_day = null where account_id = $1', [
    people['other']!.accountId,
  ]);

  const mails = await allMail(world);
  expect(mails.length).toBeGreaterThan(20);
  expect(mails.filter(({ accountId }) => strangers.has(accountId))).toEqual([]);
  expect(
    mails.filter(({ accountId, text }) => text.includes(id) && accountId === people['other']!.accountId),
  ).toEqual([]);
  const byAccount = new Map(Object.values(people).map((one) => [one.accountId, one]));
  for (const { accountId, text } of mails)
    for (const [, link] of text.matchAll(/\/contributions\/([0-9a-f-]{36})/g)) {
      const reader = byAccount.get(accountId);
      if (reader) expect((await reader.get(`/api/contributions/${link}`)).status).toBe(200);
    }
});
