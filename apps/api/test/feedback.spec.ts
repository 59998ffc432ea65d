import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Feedback, emptyFeedback, richText, type FeedbackContent } from '@samsyn/domain';
import { aCounty, approveSubRegion, publish, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let elsewhere: County;

const words = (text: string): FeedbackContent => ({ ...emptyFeedback, body: richText(text) });
const placeOf = (section: number) =>
  `/api/rounds/${county.round.id}/sections/${county.plan.sectionIds[section]}/feedback`;

async function begin(section: number, text: string): Promise<string> {
  const unitId = county.organisation.id;
  const { representative } = county.people;
  const { status, body } = await representative.put(placeOf(section), {
    unitId,
    basedOn: 0,
    content: words(text),
  });
  expect({ status, version: body.version }).toEqual({ status: 200, version: 1 });
  return body.id;
}

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Skåne', 6);
  elsewhere = await aCounty(world, 'Grannlän');
});
afterAll(() => world.stop());

describe('a user organisation’s words', () => {
  test('are its own until sent, then read by others, answered, and may be changed and sent again', async () => {
    const { representative, convenor, contact, reader } = county.people;
    const id = await begin(0, 'Utkastet.');
    const list = `/api/rounds/${county.round.id}/feedback`;
    expect((await convenor.get(`/api/feedback/${id}`)).status).toBe(404);
    expect((await convenor.get(list)).body).toEqual([]);
    expect((await representative.get(list)).body).toHaveLength(1);

    const sent = await representative.post(`/api/feedback/${id}/sending`, { basedOn: 1 });
    expect(Feedback.parse(sent.body)).toMatchObject({
      sent: true,
      changed: false,
      sentBy: 'Representative Skåne',
    });
    expect((await contact.get(list)).body).toMatchObject([{ id, content: words('Utkastet.') }]);
    expect((await reader.get(list)).body).toEqual([]);
    expect((await reader.get(`/api/feedback/${id}`)).status).toBe(404);

    const save = { unitId: county.organisation.id, basedOn: 1, content: words('Ändrat.') };
    expect((await representative.put(placeOf(0), save)).body.version).toBe(2);
    expect((await representative.get(`/api/feedback/${id}`)).body).toMatchObject({
      changed: true,
      version: 2,
      content: words('Ändrat.'),
    });
    expect((await convenor.get(`/api/feedback/${id}`)).body).toMatchObject({
      changed: false,
      version: 1,
      content: words('Utkastet.'),
    });

    const replied = await convenor.put(`/api/feedback/${id}/reply`, { body: richText('Tack.') });
    expect(Feedback.parse(replied.body).reply).toMatchObject({
      body: richText('Tack.'),
      by: 'Convenor Skåne',
    });
    expect((await representative.get(`/api/feedback/${id}`)).body.reply.by).toBe('Convenor Skåne');

    expect((await representative.post(`/api/feedback/${id}/sending`, { basedOn: 2 })).status).toBe(200);
    expect((await convenor.get(`/api/feedback/${id}`)).body.content).toEqual(words('Ändrat.'));
    const rows = await world.db.query('select event from history where feedback_id = $1 order by id', [id]);
    expect(rows.map(({ event }: { event: string }) => event)).toEqual([
      'feedbackSent',
      'feedbackReply',
      'feedbackSent',
    ]);
    const notices = await world.db.query('select kind from notice where feedback_id = $1 order by id', [id]);
    expect(notices).toHaveLength(3);
  });

  test('sent twice unchanged are sent once; sent from an old version are not sent', async () => {
    const { representative } = county.people;
    const id = await begin(1, 'En gång.');
    await representative.post(`/api/feedback/${id}/sending`, { basedOn: 1 });
    expect((await representative.post(`/api/feedback/${id}/sending`, { basedOn: 1 })).status).toBe(200);
    const [{ count }] = await world.db.query(
      'select count(*)::int as count from history where feedback_id = $1',
      [id],
    );
    expect(count).toBe(1);
    await representative.put(placeOf(1), {
      unitId: county.organisation.id,
      basedOn: 1,
      content: words('Två.'),
    });
    expect((await representative.post(`/api/feedback/${id}/sending`, { basedOn: 1 })).body).toMatchObject({
      status: 409,
      code: 'staleVersion',
      current: { version: 2, content: words('Två.') },
    });
  });

  test('a stale save answers with both texts, also when two begin at once', async () => {
    const { representative } = county.people;
    const colleague = await world.person(county.organisation, 'representative');
    await begin(2, 'Min.');
    const save = { unitId: county.organisation.id, basedOn: 0, content: words('Din.') };
    const stale = await colleague.put(placeOf(2), save);
    expect(stale.body).toMatchObject({
      code: 'staleVersion',
      current: { version: 1, content: words('Min.') },
      yours: words('Din.'),
    });
    const both = await Promise.all(
      [representative, colleague].map((one) => one.put(placeOf(2), { ...save, basedOn: 1 })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('nobody else can begin, change, send or answer them', async () => {
    const id = await begin(3, 'Orörda ord.');
    const { representative, ...others } = county.people;
    await representative.post(`/api/feedback/${id}/sending`, { basedOn: 1 });
    const before = await world.db.query('select * from feedback where id = $1', [id]);
    const another = await world.unit('userOrganisation', county.root);
    const intruders = {
      ...others,
      neighbour: await world.person(another, 'representative'),
      elsewhere: elsewhere.people.representative,
      theirConvenor: elsewhere.people.convenor,
      theirAdministrator: elsewhere.people.administrator,
      nobody: world.anonymous(),
    };
    for (const [role, person] of Object.entries(intruders)) {
      const answers = [
        await person.put(placeOf(3), {
          unitId: county.organisation.id,
          basedOn: 1,
          content: words('Andras ord.'),
        }),
        await person.put(placeOf(4), {
          unitId: county.organisation.id,
          basedOn: 0,
          content: words('Andras ord.'),
        }),
        await person.post(`/api/feedback/${id}/sending`, { basedOn: 1 }),
        ...(role === 'convenor' || role === 'other'
          ? []
          : [await person.put(`/api/feedback/${id}/reply`, { body: richText('Inte mitt svar.') })]),
      ];
      const refused = answers.every(({ status }) => [401, 403, 404].includes(status));
      expect({ role, refused }).toEqual({ role, refused: true });
    }
    expect(await world.db.query('select * from feedback where id = $1', [id])).toEqual(before);
    expect(
      await world.db.query('select 1 from feedback where section_id = $1', [county.plan.sectionIds[4]]),
    ).toEqual([]);
  });

  test('answer what is asked, once each, and are not empty when sent', async () => {
    const { representative, convenor } = county.people;
    const [asked, unasked] = ['6f2f0d4e-0000-4000-8000-000000000001', '6f2f0d4e-0000-4000-8000-000000000002'];
    await world.db.query('update section set questions = $2 where id = $1', [
      county.plan.sectionIds[4],
      JSON.stringify([{ id: asked, text: 'Hur upplevs stödet?' }]),
    ]);
    const save = (...ids: string[]) =>
      representative.put(placeOf(4), {
        unitId: county.organisation.id,
        basedOn: 0,
        content: {
          ...emptyFeedback,
          answers: ids.map((questionId) => ({ questionId, body: richText('Bra.') })),
        },
      });
    expect((await save(asked!, unasked!)).body).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'content.answers.1.questionId' }],
    });
    expect((await save(asked!, asked!)).body.code).toBe('invalid');
    expect((await save(asked!)).status).toBe(200);

    const empty = await begin(5, ' ');
    expect((await representative.post(`/api/feedback/${empty}/sending`, { basedOn: 1 })).body.code).toBe(
      'incomplete',
    );
    const list = await representative.get(`/api/rounds/${county.round.id}/feedback`);
    const { id } = list.body.find((one: Feedback) => one.questions.length > 0);
    await representative.post(`/api/feedback/${id}/sending`, { basedOn: 1 });
    expect((await convenor.put(`/api/feedback/${id}/reply`, { body: richText('') })).body.code).toBe(
      'invalid',
    );
  });

  test('that no database can hold are refused, not failed', async () => {
    const { representative, contact } = county.people;
    const unitId = county.organisation.id;
    const draft = `/api/contributions/${county.round.contribution(county.subRegion.id, 1)}/draft`;
    for (const text of ['Ord\u0000.', 'Halva \ud83d tecken.']) {
      const answers = [
        await representative.put(placeOf(5), { unitId, basedOn: 1, content: words(text) }),
        await contact.put(draft, { basedOn: 0, content: answer(text) }),
      ];
      expect(answers.map(({ body }) => body.code)).toEqual(['invalid', 'invalid']);
    }
  });

  test('of another round’s section, or before the round opens, are not taken', async () => {
    const { representative } = county.people;
    const foreign = `/api/rounds/${county.round.id}/sections/${elsewhere.plan.sectionIds[0]}/feedback`;
    const save = { unitId: county.organisation.id, basedOn: 0, content: words('Fel plats.') };
    expect((await representative.put(foreign, save)).status).toBe(404);
    const theirs = `/api/rounds/${elsewhere.round.id}/sections/${elsewhere.plan.sectionIds[0]}/feedback`;
    expect((await representative.put(theirs, save)).status).toBe(404);
    expect((await representative.get(`/api/rounds/${elsewhere.round.id}/feedback`)).status).toBe(404);
  });

  test('are sealed once a report of the round is adopted', async () => {
    const { representative } = county.people;
    const { body } = await representative.get(`/api/rounds/${county.round.id}/feedback`);
    const { id, version } = body[0] as Feedback;
    await approveSubRegion(county, 0, 'Redovisningen.');
    await publish(county);
    const save = { unitId: county.organisation.id, basedOn: version, content: words('För sent.') };
    await representative.put(placeOf(0), save);
    const again = await representative.post(`/api/feedback/${id}/sending`, { basedOn: version + 1 });
    expect(again.body).toMatchObject({ status: 409, code: 'editionAdopted' });
  });
});
