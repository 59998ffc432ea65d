import { afterAll, beforeEach, beforeAll, describe, expect, test } from '@jest/globals';
import { emptyFeedback, richText, type RoundSetup } from '@samsyn/domain';
import { aCounty, approveCountyText, approveSubRegion, type County } from './support/county.js';
import { mailOf, notice } from './support/mail.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let count = 0;

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  county = await aCounty(world, `Län ${(count += 1)}`, 3);
});
afterAll(() => world.stop());

const setup = async () =>
  (await county.people.convenor.get<RoundSetup>(`/api/rounds/${county.round.id}/setup`)).body;
const change = async (body: object) => {
  const { version: basedOn } = await setup();
  return county.people.convenor.request('PATCH', `/api/rounds/${county.round.id}`, { basedOn, ...body });
};
const contributions = async (unitId?: string) =>
  world.db.query<
    { unitId: string; sectionId: string; reviewUnitId: string; deadline: string | null; id: string }[]
  >(
    `select id, unit_id as "unitId", section_id as "sectionId", review_unit_id as "reviewUnitId", deadline::text
     from contribution where round_id = $1 and ($2::uuid is null or unit_id = $2)`,
    [county.round.id, unitId ?? null],
  );
const logged = async () =>
  (await county.people.administrator.get('/api/log?group=rounds')).body.lines.map(
    ({ event }: { event: string }) => event,
  );
const units = () => [county.root.id, county.subRegion.id];

describe('what a round is called and when it is', () => {
  test('is changed by a convenor, not over another’s change, and told in the log', async () => {
    const { body } = await change({ title: 'Nytt namn', opens: '2023-08-20', deadline: '2023-10-15' });
    expect(body).toMatchObject({
      title: 'Nytt namn',
      opens: '2023-08-20',
      deadline: '2023-10-15',
      version: 1,
    });
    expect(await logged()).toEqual(['roundDaysChanged', 'roundRenamed']);
    const late = { basedOn: 0, title: 'För sent' };
    const url = `/api/rounds/${county.round.id}`;
    const { convenor, ...others } = county.people;
    expect((await convenor.request('PATCH', url, late)).body).toMatchObject({
      code: 'staleVersion',
      current: { title: 'Nytt namn' },
      yours: { title: 'För sent' },
    });
    for (const [role, client] of Object.entries(others))
      if (role !== 'other') {
        expect([role, (await client.request('PATCH', url, late)).status]).toEqual([role, 403]);
        expect([role, (await client.get(`${url}/setup`)).status]).toEqual([role, 403]);
      }
    expect((await change({ deadline: '2023-08-19' })).body).toMatchObject({
      errors: [{ path: 'deadline', code: 'deadlineBeforeOpening' }],
    });
  });

  test('once something is submitted it does not open later than today', async () => {
    const { people, round, subRegion } = county;
    expect((await change({ opens: '2023-09-20' })).status).toBe(200);
    await change({ opens: '2023-09-01' });
    const id = round.contribution(subRegion.id);
    await people.contact.write(id, answer('Text.'));
    await people.contact.move(id, 'submit');
    expect((await change({ opens: '2023-09-20' })).body.code).toBe('roundHasBegun');
    expect((await change({ opens: '2023-09-15' })).status).toBe(200);
  });

  test('a later last day is everybody’s; a unit’s own stays where it is later still', async () => {
    const { people, round, subRegion, root } = county;
    const extend = (unitId: string, deadline: string) =>
      people.convenor.put(`/api/contributions/${round.contribution(unitId)}/deadline`, { deadline });
    await extend(subRegion.id, '2023-10-05');
    await extend(root.id, '2023-11-30');
    await change({ deadline: '2023-10-20' });
    const own = (await contributions()).filter(({ deadline }) => deadline !== null);
    expect(own.map(({ unitId, deadline }) => [unitId, deadline])).toEqual([[root.id, '2023-11-30']]);
  });
});

describe('who takes part', () => {
  test('one that is added gets contributions and is told; who reviews what is not submitted follows the tree', async () => {
    const { subRegion, people } = county;
    const child = await world.unit('administration', subRegion);
    const writer = await world.person(child, 'contact');
    await change({ unitIds: [county.root.id] });
    await change({ unitIds: [county.root.id, child.id] });
    expect((await contributions(child.id)).map(({ reviewUnitId }) => reviewUnitId)).toEqual(
      Array.from({ length: 3 }, () => county.root.id),
    );
    const mails = await mailOf(world, () => change({ unitIds: [...units(), child.id] }));
    expect(mails.map(({ kind, accountId }) => [kind, accountId])).toEqual(
      expect.arrayContaining([['task', people.contact.accountId]]),
    );
    expect(mails.some(({ accountId }) => accountId === writer.accountId)).toBe(false);
    expect((await contributions(child.id)).map(({ reviewUnitId }) => reviewUnitId)).toEqual(
      Array.from({ length: 3 }, () => subRegion.id),
    );
    expect((await logged()).slice(0, 2)).toEqual(['roundUnitAdded', 'roundUnitAdded']);
    expect((await change({ unitIds: [...units(), county.organisation.id] })).body).toMatchObject({
      errors: [{ path: 'unitIds.2' }],
    });
  });

  test('one that has written nothing can be taken out again, also while somebody has its page open', async () => {
    const { people, subRegion, round, root } = county;
    await world.db.query(
      `insert into presence (account_id, tab, contribution_id, since, seen_at, writing)
       values ($1, gen_random_uuid(), $2, now(), now(), false)`,
      [people.contact.accountId, round.contribution(subRegion.id)],
    );
    const { body } = await change({ unitIds: [root.id] });
    expect(body.units.map(({ id }: { id: string }) => id)).toEqual([root.id]);
    expect(await contributions(subRegion.id)).toEqual([]);
    expect((await people.contact.get('/api/tasks')).body.mine).toEqual([]);
  });

  test('one that has written stays, whatever it has written', async () => {
    const { people, subRegion, round, root } = county;
    await people.contact.write(round.contribution(subRegion.id, 1), answer('Ett utkast.'));
    expect((await setup()).units.map(({ written }) => written)).toEqual([false, true]);
    expect((await change({ unitIds: [root.id] })).body.code).toBe('roundHasTexts');
    expect((await contributions(subRegion.id)).length).toBe(3);
  });

  test('one of which something is waived, or that somebody has commented on, stays too', async () => {
    const { people, subRegion, round, root } = county;
    await people.convenor.put(`/api/contributions/${round.contribution(root.id)}/waiver`, { reason: 'Ja.' });
    expect((await change({ unitIds: [subRegion.id] })).body.code).toBe('roundHasTexts');
    // What refers to a contribution without being written in it.
    await notice(world, {
      root_id: root.id,
      kind: 'task',
      contribution_id: round.contribution(subRegion.id),
      expanded_at: world.clock.now(),
    });
    expect((await change({ unitIds: [root.id] })).body.code).toBe('roundHasTexts');
    expect(await contributions()).toHaveLength(6);
  });

  test('none is added under a text that is approved', async () => {
    await approveSubRegion(county, 0, 'Text.');
    const child = await world.unit('administration', county.subRegion);
    expect((await change({ unitIds: [...units(), child.id] })).body.code).toBe('parentApproved');
    const sibling = await world.unit('subRegion', county.root);
    expect((await change({ unitIds: [...units(), sibling.id] })).status).toBe(200);
    await world.db.query('delete from contribution where unit_id = $1', [sibling.id]);
    await approveCountyText(county, 0, 'Länets.');
    const other = await world.unit('subRegion', county.root);
    expect((await change({ unitIds: [...units(), other.id] })).body.code).toBe('parentApproved');
  });

  test('one that reviews what others have submitted stays', async () => {
    const child = await world.unit('administration', county.subRegion);
    const writer = await world.person(child, 'contact');
    await change({ unitIds: [...units(), child.id] });
    const { id } = (await contributions(child.id))[0]!;
    await writer.write(id, answer('Text.'));
    await writer.move(id, 'submit');
    expect((await change({ unitIds: [county.root.id, child.id] })).body.code).toBe('unitReviews');
  });

  test('a save that comes at the same time is not lost', async () => {
    const { people, subRegion, round, root } = county;
    const id = round.contribution(subRegion.id);
    const [saved, removed] = await Promise.all([
      people.contact.write(id, answer('I sista stund.')),
      change({ unitIds: [root.id] }),
    ]);
    const left = await contributions(subRegion.id);
    if (saved.status === 200) expect([removed.body.code, left.length]).toEqual(['roundHasTexts', 3]);
    else expect([removed.status, left.length]).toEqual([200, 0]);
  });
});

describe('what it asks about', () => {
  test('sections come and go in the plan’s order, as long as nobody has written about them', async () => {
    const { plan, people, round, subRegion } = county;
    const [a, b, c] = plan.sectionIds as [string, string, string];
    const { body } = await change({ sectionIds: [c, a] });
    expect(body.sections.map(({ id }: { id: string }) => id)).toEqual([a, c]);
    const mails = await mailOf(world, () => change({ sectionIds: [a, b, c] }));
    expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(['task']));
    expect((await setup()).sections.map(({ id }) => id)).toEqual([a, b, c]);
    expect(await contributions()).toHaveLength(6);
    await people.contact.write(round.contribution(subRegion.id), answer('Text.'));
    expect((await change({ sectionIds: [b, c] })).body.code).toBe('roundHasTexts');
    const foreign = await world.plan(county.root);
    expect((await change({ sectionIds: [a, b, c, foreign.sectionIds[0]] })).body).toMatchObject({
      errors: [{ path: 'sectionIds.3' }],
    });
  });

  test('a unit that waits to hear of the round is told once, of all it has there', async () => {
    const { plan, root, subRegion, people } = county;
    const [a, b, c] = plan.sectionIds as [string, string, string];
    const created = await people.convenor.post('/api/rounds', {
      planId: plan.id,
      kind: 'statusReport',
      year: 2024,
      title: 'Öppnar senare',
      opens: '2023-09-20',
      deadline: '2023-10-20',
      sectionIds: [a],
      unitIds: [root.id],
    });
    const patch = (body: object) => people.convenor.request('PATCH', `/api/rounds/${created.body.id}`, body);
    await patch({ basedOn: 0, sectionIds: [a, b] });
    await patch({ basedOn: 1, unitIds: [root.id, subRegion.id] });
    await patch({ basedOn: 2, sectionIds: [a, b, c] });
    const now = world.clock.moment;
    const mails = await mailOf(world, async () => {
      world.clock.moment = new Date('2023-09-20T08:00:00Z');
    });
    const all = mails.filter(({ subject }) => subject.includes('Öppnar senare'));
    expect(all.filter(({ accountId }) => accountId === people.contact.accountId)).toHaveLength(1);
    expect(all.find(({ accountId }) => accountId === people.contact.accountId)!.text).toContain('3 områden');
    world.clock.moment = now;
  });

  test('questions are the round’s: they change here, and not in the plan or in other rounds', async () => {
    const { people, plan, round, organisation } = county;
    const sectionId = plan.sectionIds[0]!;
    const ask = async (questions: { id: string | null; text: string }[]) =>
      change({ questions: { sectionId, questions } });
    expect((await ask([{ id: null, text: ' Vad fattas? ' }])).status).toBe(200);
    const [first] = (await setup()).sections[0]!.questions;
    expect(first).toMatchObject({ text: 'Vad fattas?', answered: false });
    const seen = async () =>
      (await people.contact.contribution(round.contribution(county.subRegion.id))).section.questions;
    expect((await seen()).map(({ text }) => text)).toEqual(['Vad fattas?']);
    const { body } = await people.contact.get(`/api/plans/${plan.id}`);
    expect(body.focusAreas[0].sections[0].questions).toEqual([]);

    const place = `/api/rounds/${round.id}/sections/${sectionId}/feedback`;
    const say = (basedOn: number, text: string) =>
      people.representative.put(place, {
        unitId: organisation.id,
        basedOn,
        content: { ...emptyFeedback, answers: [{ questionId: first!.id, body: richText(text) }] },
      });
    // An empty answer is none.
    expect((await say(0, '')).status).toBe(200);
    expect((await ask([{ id: first!.id, text: 'Vad fattas ännu?' }])).status).toBe(200);
    expect((await say(1, 'Tid.')).status).toBe(200);
    expect((await setup()).sections[0]!.questions[0]!.answered).toBe(true);
    for (const questions of [[], [{ id: first!.id, text: 'Något annat?' }], [{ id: null, text: 'Ny?' }]])
      expect((await ask(questions)).body.code).toBe('questionAnswered');
    const both = [
      { id: null, text: 'Ny?' },
      { id: first!.id, text: 'Vad fattas ännu?' },
    ];
    expect((await ask(both)).status).toBe(200);
    expect(
      (await people.representative.get(`/api/rounds/${round.id}/feedback`)).body[0].questions,
    ).toMatchObject([{ text: 'Ny?' }, { id: first!.id, text: 'Vad fattas ännu?' }]);
    expect((await ask([{ id: county.root.id, text: 'Okänd?' }])).body.code).toBe('invalid');
    expect(await logged()).toContain('roundQuestionsChanged');
  });
});

test('a new round takes questions along, and otherwise asks what the plan asks', async () => {
  const { plan, root, people } = county;
  const [a, b] = plan.sectionIds as [string, string];
  await world.db.query('update section set questions = $2 where id = $1', [
    b,
    JSON.stringify([{ id: a, text: 'Planens fråga?' }]),
  ]);
  const { body } = await people.convenor.post('/api/rounds', {
    planId: plan.id,
    kind: 'statusReport',
    year: 2024,
    title: 'Nästa',
    opens: '2024-09-01',
    deadline: '2024-09-30',
    sectionIds: [a, b],
    unitIds: [root.id],
    questions: [{ sectionId: a, texts: ['Förra årets fråga?'] }],
  });
  const { body: made } = await people.convenor.get<RoundSetup>(`/api/rounds/${body.id}/setup`);
  expect(made.sections.map(({ questions }) => questions.map(({ text }) => text))).toEqual([
    ['Förra årets fråga?'],
    ['Planens fråga?'],
  ]);
  expect(await logged()).toEqual(['roundCreated']);
});
