import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CompileSuggestion } from '@samsyn/domain';
import { aCounty, approveCountyText, approveSubRegion, cover, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;

const compile = (body: object, { people, round }: County = county) =>
  people.convenor.post(`/api/rounds/${round.id}/editions`, body);
const suggested = async ({ people, round }: County = county) =>
  CompileSuggestion.parse((await people.convenor.get(`/api/rounds/${round.id}/compile-request`)).body);
const pageOf = async (id: string) => (await county.people.convenor.get(`/api/editions/${id}/document`)).text;

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Län', 2);
  await approveSubRegion(county, 0, 'Delregionens text.');
  await approveCountyText(county, 0, 'Länets text.');
});
afterAll(() => world.stop());

describe('the kind of an edition', () => {
  test('is a county report where nothing else is asked for, and the next request begins with the last one', async () => {
    expect(await suggested()).toEqual({
      request: { title: 'Lägesrapport', subtitle: '', noteYears: null, template: 'county' },
      sections: county.plan.sectionIds.map((id, at) => ({ id, title: `Avsnitt ${at + 1}` })),
    });
    expect((await compile(cover)).body.template).toBe('county');
    expect((await suggested()).request).toEqual({ ...cover, template: 'county' });
  });

  test('decides what is printed, with what the convenor wrote for it', async () => {
    const request = {
      ...cover,
      title: 'Slutrapport',
      template: 'state',
      appendix: false,
      matter: {
        foreword: { text: 'Tack för året.', when: 'Den 1 mars', signed: 'Ordföranden' },
        costs: [{ sectionId: county.plan.sectionIds[0], kronor: '20400000' }],
        imprint: { publisher: 'Länet', registryNumber: '', contact: '' },
      },
    };
    const { status, body } = await compile(request);
    expect([status, body.template]).toEqual([201, 'state']);
    const page = await pageOf(body.id);
    for (const words of ['Tack för året.', '1.1.1 Vad som har gjorts', '20,4', '5,1', '25,5', 'Utgivare'])
      expect(page).toContain(words);
    expect(page).not.toContain('Källor');
    expect((await suggested()).request).toEqual(request);
  });

  test('is compared with editions of its own kind alone', async () => {
    const { convenor } = county.people;
    const [first] = (await convenor.get('/api/editions')).body.filter(
      ({ template }: { template: string }) => template === 'county',
    );
    const { body } = await compile({ ...cover, title: 'Länsrapport igen' });
    const changes = await convenor.get(`/api/editions/${body.id}/changes`);
    expect(changes.body.against).toMatchObject({ id: first.id });
  });

  test('refuses what no document can print, with the place', async () => {
    const refused = async (changes: object) => (await compile({ ...cover, ...changes })).status;
    const costs = (kronor: string) => ({
      matter: { costs: [{ sectionId: county.plan.sectionIds[0], kronor }] },
    });
    const basis = (href: string) => ({
      matter: { basis: { ground: [{ title: 'Lag', href }], inspiration: [], follows: [] } },
    });
    expect(await refused({ template: 'status' })).toBe(422);
    expect(await refused(costs('1.005'))).toBe(422);
    expect(await refused(costs('-1'))).toBe(422);
    expect(await refused(basis('javascript:alert(1)'))).toBe(422);
    expect(await refused({ matter: { unknown: '' } })).toBe(422);
    expect(await refused(basis('https://exempel.se/lag'))).toBe(201);
  });

  test('of a municipality’s plan is a local agreement, and its own text is the municipality’s', async () => {
    const { convenor } = county.people;
    const town = await world.unit('municipality', county.subRegion, 'Staden');
    const school = await world.unit('administration', town, 'Skolan');
    const [townContact, schoolContact] = [
      await world.person(town, 'contact'),
      await world.person(school, 'contact'),
    ];
    const plan = await world.plan(county.root);
    await world.db.query('update plan set unit_id = $1 where id = $2', [town.id, plan.id]);
    const round = await world.round(county.root, plan, [town, school]);
    const [own, theirs] = [round.contribution(town.id), round.contribution(school.id)];
    await schoolContact.write(theirs, answer('Skolan anställer två kuratorer.'));
    await schoolContact.move(theirs, 'submit');
    await townContact.move(theirs, 'approve');
    await townContact.write(own, answer('Staden håller ihop arbetet.'));
    await townContact.move(own, 'submit');
    await convenor.move(own, 'approve');

    const { request } = await suggested({ ...county, round });
    expect(request).toEqual({ title: 'Lägesrapport', subtitle: '', noteYears: null, template: 'agreement' });
    const { status, body } = await compile(request, { ...county, round });
    expect(status).toBe(201);
    const page = await pageOf(body.id);
    expect(page.replaceAll(/\s+/g, ' ')).toContain('<dd>Staden</dd>');
    expect(page).toMatch(
      /Parter[\s\S]*Skolan[\s\S]*Gemensamt för förvaltningarna[\s\S]*Staden håller ihop arbetet\.[\s\S]*Åtaganden[\s\S]*Skolan anställer två kuratorer\./,
    );
    expect(page).not.toContain('Sammanfattande uppföljning');
  });
});
