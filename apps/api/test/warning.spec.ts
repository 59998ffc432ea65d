import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  EditionWarning,
  Problem,
  attachmentIdsIn,
  emptyContent,
  emptyFeedback,
  richText,
  type ContributionContent,
} from '@samsyn/domain';
import * as z from 'zod';
import { aCounty, approveSubRegion, cover, decision, type County } from './support/county.js';
import { putIn } from './support/pictures.js';
import { World } from './support/world.js';

const number = '811218-9876';
let world: World;
let county: County;
let count = 0;

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  county = await aCounty(world, `Varnat län ${(count += 1)}`);
});
afterAll(() => world.stop());

const move = (person: County['people']['decider'], id: string, body: object) =>
  person.post(`/api/editions/${id}/transitions`, body);
const compiled = async () =>
  (await county.people.convenor.post(`/api/rounds/${county.round.id}/editions`, cover)).body.id as string;
const stateOf = async (id: string) =>
  (await county.people.convenor.get(`/api/editions/${id}`)).body.state as string;

/** Submits and approves the sub-region's answer. */
async function approve(content: ContributionContent): Promise<string> {
  const { people, round, subRegion } = county;
  const id = round.contribution(subRegion.id, 0);
  await people.contact.write(id, content);
  await people.contact.move(id, 'submit');
  expect((await people.convenor.move(id, 'approve')).body.state).toBe('approved');
  return id;
}

test('a personal identity number stops publication, not the writing, and the way out is there', async () => {
  const { convenor, decider, reader } = county.people;
  const contribution = await approveSubRegion(county, 0, `Ärendet ${number} avslutades. Två elever slutade.`);
  const id = await compiled();
  const warnings = z.array(EditionWarning).parse((await convenor.get(`/api/editions/${id}/warnings`)).body);
  expect(warnings).toMatchObject([
    { kind: 'personalNumber', stops: true, contributionId: contribution, unit: county.subRegion.name },
    { kind: 'smallNumber', stops: false },
  ]);
  expect((await reader.get(`/api/editions/${id}/warnings`)).status).toBe(404);
  expect((await move(decider, id, { transition: 'adopt', decision })).body.state).toBe('adopted');

  const refused = await move(convenor, id, { transition: 'publish' });
  expect(refused.status).toBe(409);
  const problem = Problem.parse(refused.body);
  expect(problem).toMatchObject({ code: 'notPublishable', places: [warnings[0]] });
  expect(refused.text).not.toContain(number);
  expect(await stateOf(id)).toBe('adopted');
  expect((await move(reader, id, { transition: 'publish' })).body).toMatchObject({ code: 'forbidden' });
  expect((await world.anonymous().get(`/public/editions/${id}`)).status).toBe(404);

  // The text is held by the adopted edition until that is sent back; then it is mended.
  const reopen = () => convenor.move(contribution, 'reopen', 'Ett personnummer.');
  expect((await reopen()).body.code).toBe('editionAdopted');
  const back = await move(decider, id, { transition: 'sendBack', comment: 'Ett personnummer.' });
  expect(back.body.state).toBe('sentBack');
  expect((await reopen()).body.state).toBe('returned');
  await approveSubRegion(county, 0, 'Ärendet avslutades.');
  const next = await compiled();
  await move(decider, next, { transition: 'adopt', decision });
  expect((await move(convenor, next, { transition: 'publish' })).body.state).toBe('published');
});

test('so does a picture without a description; one that is decorative does not', async () => {
  const { contact, convenor, decider } = county.people;
  const attachmentId = await putIn(contact, county.subRegion.id);
  const showing = (attrs: object): ContributionContent => ({
    ...emptyContent,
    body: {
      type: 'doc',
      content: [...richText('Text.').content, { type: 'figure', attrs: { attachmentId, ...attrs } }],
    },
  });
  expect(attachmentIdsIn(showing({}))).toEqual([attachmentId]);
  const contribution = await approve(showing({ caption: 'Karta' }));
  const id = await compiled();
  await move(decider, id, { transition: 'adopt', decision });
  expect((await move(convenor, id, { transition: 'publish' })).body).toMatchObject({
    code: 'notPublishable',
    places: [{ kind: 'missingAlt', excerpt: 'Karta', contributionId: contribution }],
  });
  await move(decider, id, { transition: 'sendBack', comment: 'Bilden.' });
  await convenor.move(contribution, 'reopen', 'Bilden.');
  await approve(showing({ decorative: true }));
  const next = await compiled();
  await move(decider, next, { transition: 'adopt', decision });
  expect((await move(convenor, next, { transition: 'publish' })).body.state).toBe('published');
});

test('a user organisation’s words are looked through as well, and the preview tells before anything is compiled', async () => {
  const { convenor, representative } = county.people;
  const place = `/api/rounds/${county.round.id}/sections/${county.plan.sectionIds[0]}/feedback`;
  const content = { ...emptyFeedback, body: richText(`Fråga ${number}.`) };
  const { body } = await representative.put(place, { unitId: county.organisation.id, basedOn: 0, content });
  await representative.post(`/api/feedback/${body.id}/sending`, { basedOn: 1 });
  const preview = `/api/rounds/${county.round.id}/preview/warnings`;
  expect((await convenor.get(preview)).body).toMatchObject([
    { kind: 'personalNumber', feedbackId: body.id, unit: county.organisation.name },
  ]);
  expect((await representative.get(preview)).status).toBe(403);
});
