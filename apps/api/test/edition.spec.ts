import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  Edition,
  EditionApprovals,
  Preview,
  ReportChanges,
  canonicalJson,
  emptyFeedback,
  richText,
} from '@samsyn/domain';
import { strFromU8, unzipSync } from 'fflate';
import {
  aCounty,
  approveCountyText,
  approveSubRegion,
  cover,
  decision,
  type County,
} from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let elsewhere: County;
let number = 0;

const compile = ({ people, round }: County) =>
  people.convenor.post(`/api/rounds/${round.id}/editions`, cover);
const move = (person: County['people']['decider'], id: string, body: object) =>
  person.post(`/api/editions/${id}/transitions`, body);

beforeAll(async () => {
  world = await World.start();
  elsewhere = await aCounty(world, 'Grannlän');
});
beforeEach(async () => {
  county = await aCounty(world, `Län ${(number += 1)}`, 3);
});
afterAll(() => world.stop());

describe('an edition', () => {
  test('goes from approved texts to adopted and published', async () => {
    const { convenor, decider, reader, contact } = county.people;
    expect((await compile(county)).body).toMatchObject({ status: 409, code: 'nothingToCompile' });
    await approveSubRegion(county, 0, 'Delregionens redovisning.');
    await approveCountyText(county, 0, 'Länets sammanfattning.');
    const { status, body } = await compile(county);
    expect(status).toBe(201);
    const edition = Edition.parse(body);
    expect(edition).toMatchObject({
      number: 1,
      state: 'compiled',
      compiledBy: `Convenor ${county.root.name}`,
      decision: null,
    });

    expect((await reader.get(`/api/editions/${edition.id}`)).status).toBe(404);
    expect((await contact.get('/api/editions')).body).toEqual([]);
    expect((await move(convenor, edition.id, { transition: 'adopt', decision })).body.code).toBe('forbidden');
    expect((await move(decider, edition.id, { transition: 'adopt' })).body.code).toBe('decisionRequired');
    expect((await move(decider, edition.id, { transition: 'sendBack' })).body.code).toBe('commentRequired');
    expect((await move(convenor, edition.id, { transition: 'publish' })).body.code).toBe('wrongState');
    expect((await move(contact, edition.id, { transition: 'publish' })).status).toBe(404);

    const adopted = await move(decider, edition.id, { transition: 'adopt', decision });
    expect(Edition.parse(adopted.body)).toMatchObject({
      state: 'adopted',
      decision: { ...decision, by: `Decider ${county.root.name}` },
    });
    expect((await reader.get('/api/editions')).body).toMatchObject([{ id: edition.id, state: 'adopted' }]);
    expect((await move(reader, edition.id, { transition: 'publish' })).status).toBe(403);
    expect((await move(convenor, edition.id, { transition: 'publish' })).body.state).toBe('published');

    const past = await world.db.query('select event from history where edition_id = $1 order by id', [
      edition.id,
    ]);
    expect(past.map(({ event }: { event: string }) => event)).toEqual(['compile', 'adopt', 'publish']);
    const told = await world.db.query('select kind from notice where edition_id = $1 order by id', [
      edition.id,
    ]);
    expect(told.map(({ kind }: { kind: string }) => kind)).toEqual([
      'editionCompiled',
      'editionAdopted',
      'editionPublished',
    ]);
    const held = await world.db.query('select revision_id from edition_revision where edition_id = $1', [
      edition.id,
    ]);
    expect(held).toHaveLength(2);
  });

  test('sent back is final, and the next has the next number', async () => {
    await approveSubRegion(county, 0, 'Text.');
    const first = (await compile(county)).body.id;
    const back = await move(county.people.decider, first, {
      transition: 'sendBack',
      comment: 'Komplettera.',
    });
    expect(back.body).toMatchObject({ state: 'sentBack', comment: 'Komplettera.', decision: null });
    expect((await move(county.people.decider, first, { transition: 'adopt', decision })).body.code).toBe(
      'wrongState',
    );
    expect((await compile(county)).body.number).toBe(2);
    expect((await county.people.reader.get('/api/editions')).body).toEqual([]);
    expect((await county.people.convenor.get('/api/editions')).body).toMatchObject([
      { number: 2 },
      { number: 1 },
    ]);
  });

  test('is numbered within its round also when several are compiled at once', async () => {
    await approveSubRegion(county, 0, 'Text.');
    const all = await Promise.all(Array.from({ length: 6 }, () => compile(county)));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 201));
    expect(all.map(({ body }) => body.number).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(all.map(({ body }) => body.hash)).size).toBe(1);
  });

  test('has the same hash for the same approved revisions, and its document is what was hashed', async () => {
    await approveSubRegion(county, 0, 'Text.');
    await approveSubRegion(county, 1, 'Annan text.');
    const [one, two] = [(await compile(county)).body, (await compile(county)).body];
    expect(one.hash).toBe(two.hash);
    const [{ document }] = await world.db.query('select document from edition where id = $1', [one.id]);
    expect(createHash('sha256').update(canonicalJson(document)).digest('hex')).toBe(one.hash);
    await approveSubRegion(county, 2, 'Ny text.');
    expect((await compile(county)).body.hash).not.toBe(one.hash);
  });

  test('is outdated once a text in it is reopened, also when that is approved again', async () => {
    const { convenor, contact, decider } = county.people;
    const id = await approveSubRegion(county, 0, 'Text.');
    const edition = (await compile(county)).body.id;
    expect((await convenor.move(id, 'reopen', 'En siffra är fel.')).body.state).toBe('returned');
    const refused = await move(decider, edition, { transition: 'adopt', decision });
    expect(refused.body).toMatchObject({ status: 409, code: 'editionOutdated' });
    await contact.write(id, answer('Rättad text.'));
    await contact.move(id, 'submit');
    await convenor.move(id, 'approve');
    expect((await move(decider, edition, { transition: 'adopt', decision })).body.code).toBe(
      'editionOutdated',
    );
    const next = (await compile(county)).body.id;
    expect((await move(decider, next, { transition: 'adopt', decision })).body.state).toBe('adopted');
    expect((await convenor.move(id, 'reopen', 'Igen.')).body.code).toBe('editionAdopted');
  });

  test('adopted while its texts are reopened: one of the two, never both', async () => {
    const { convenor, decider } = county.people;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const id = await approveSubRegion(county, attempt, 'Text.');
      const edition = (await compile(county)).body.id;
      const [adopted, reopened] = await Promise.all([
        move(decider, edition, { transition: 'adopt', decision }),
        convenor.move(id, 'reopen', 'Vänta.'),
      ]);
      expect([adopted.body.code ?? 'done', reopened.body.code ?? 'done'].toSorted()).toEqual(
        adopted.status === 200 ? ['done', 'editionAdopted'] : ['done', 'editionOutdated'],
      );
    }
  });

  test('compiled while its texts are reopened holds them and is outdated, or does not hold them', async () => {
    const { convenor, decider } = county.people;
    await approveSubRegion(county, 0, 'Text som står kvar.');
    for (const section of [1, 2]) {
      const id = await approveSubRegion(county, section, 'Text.');
      const [{ body: edition }] = await Promise.all([compile(county), convenor.move(id, 'reopen', 'Vänta.')]);
      const held = await world.db.query(
        'select 1 from edition_revision where edition_id = $1 and contribution_id = $2',
        [edition.id, id],
      );
      const adopted = await move(decider, edition.id, { transition: 'adopt', decision });
      expect(adopted.body.code ?? 'done').toBe(held.length ? 'editionOutdated' : 'done');
    }
  });

  test('is of one county: another’s people learn nothing of it', async () => {
    await approveSubRegion(county, 0, 'Text.');
    const { id } = (await compile(county)).body;
    const { convenor, decider } = elsewhere.people;
    expect((await convenor.get(`/api/editions/${id}`)).status).toBe(404);
    expect((await convenor.get(`/api/editions/${id}/document`)).status).toBe(404);
    expect((await convenor.get(`/api/editions/${id}/document.docx`)).status).toBe(404);
    expect((await convenor.get('/api/editions')).body).toEqual([]);
    expect((await move(decider, id, { transition: 'adopt', decision })).status).toBe(404);
    expect((await convenor.get(`/api/rounds/${county.round.id}/preview`)).status).toBe(404);
    expect((await convenor.post(`/api/rounds/${county.round.id}/editions`, cover)).status).toBe(404);
    expect((await county.people.contact.get(`/api/rounds/${county.round.id}/preview`)).status).toBe(403);
    expect((await county.people.contact.post(`/api/rounds/${county.round.id}/editions`, cover)).status).toBe(
      403,
    );
  });
});

describe('what is not approved', () => {
  test('is in a preview as far as it was submitted, and never in an edition', async () => {
    const { contact, contributor, convenor, representative } = county.people;
    const { round, subRegion, organisation, plan } = county;
    await approveSubRegion(county, 0, 'Märkord godkänt.');
    const submitted = round.contribution(subRegion.id, 1);
    await contact.write(submitted, answer('Märkord inskickat.'));
    await contact.move(submitted, 'submit');
    await convenor.move(submitted, 'returnForChanges', 'Mer.');
    await contributor.write(submitted, answer('Märkord ändring.'));
    const draft = round.contribution(subRegion.id, 2);
    await contributor.write(draft, answer('Märkord utkast.'));
    await convenor.write(round.contribution(county.root.id, 2), answer('Märkord länsutkast.'));
    const withdrawn = round.contribution(county.root.id, 1);
    await convenor.write(withdrawn, answer('Märkord tillbakadraget.'));
    await convenor.move(withdrawn, 'submit');
    await convenor.move(withdrawn, 'withdraw');
    const place = `/api/rounds/${round.id}/sections/${plan.sectionIds[0]}/feedback`;
    const say = (basedOn: number, text: string) =>
      representative.put(place, {
        unitId: organisation.id,
        basedOn,
        content: { ...emptyFeedback, body: richText(text) },
      });
    const { body: feedback } = await say(0, 'Märkord synpunkt.');
    await representative.post(`/api/feedback/${feedback.id}/sending`, { basedOn: 1 });
    await say(1, 'Märkord synpunktsutkast.');
    await convenor.put(`/api/feedback/${feedback.id}/reply`, { body: richText('Märkord svar.') });

    const preview = Preview.parse((await convenor.get(`/api/rounds/${round.id}/preview`)).body);
    expect(preview).toMatchObject({ approved: 1, open: 5 });
    const { id } = (await compile(county)).body;
    const page = (await convenor.get(`/api/editions/${id}/document`)).text;
    const marks = (text: string) => [
      ...new Set([...text.matchAll(/Märkord (\p{L}+)/gu)].map(([, one]) => one)),
    ];
    expect(marks(preview.html).toSorted()).toEqual(['godkänt', 'inskickat', 'svar', 'synpunkt']);
    expect(marks(page).toSorted()).toEqual(['godkänt', 'svar', 'synpunkt']);
    expect(preview.html).not.toContain('<script');
  });
});

describe('an edition’s document', () => {
  test('is a page that runs nothing, and a Word file that opens', async () => {
    const { convenor } = county.people;
    await approveSubRegion(county, 0, 'Text med åäö.');
    const { id } = (await compile(county)).body;
    const page = await convenor.get(`/api/editions/${id}/document`);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe-inline');
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page.text)!;
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style!).digest('base64')}'`);
    expect(page.text).toContain('inte fastställd');
    expect(page.text).toContain('Text med åäö.');

    const answered = await world.app.inject({
      url: `/api/editions/${id}/document.docx`,
      headers: { cookie: convenor.cookie },
    });
    expect(answered.statusCode).toBe(200);
    expect(answered.headers['content-disposition']).toBe(
      `attachment; filename="Arsrapport for lanet, utgava 1.docx"; ` +
        `filename*=UTF-8''%C3%85rsrapport%20f%C3%B6r%20l%C3%A4net%2C%20utg%C3%A5va%201.docx`,
    );
    const files = unzipSync(new Uint8Array(answered.rawPayload));
    expect(strFromU8(files['word/document.xml']!)).toContain('Text med åäö.');
  });
});

describe('what is new in an edition', () => {
  test('is told against the edition before, the one named, or nothing where there is none', async () => {
    const { convenor, decider, reader } = county.people;
    await approveSubRegion(county, 0, 'Vi höll tre kurser för skolan.');
    const first = (await compile(county)).body.id;
    expect((await decider.get(`/api/editions/${first}/changes`)).body).toEqual({
      against: null,
      sections: [],
    });
    await approveSubRegion(county, 1, 'Ett nytt område.');
    const second = (await compile(county)).body.id;
    const { body } = await decider.get(`/api/editions/${second}/changes`);
    const changes = ReportChanges.parse(body);
    expect(changes.against).toMatchObject({ id: first, number: 1 });
    expect(changes.sections).toHaveLength(1);
    expect(JSON.stringify(changes.sections)).toContain('Ett nytt område.');
    expect(JSON.stringify(changes.sections)).not.toContain('tre kurser');
    const same = await convenor.get(`/api/editions/${second}/changes?against=${second}`);
    expect(same.body).toMatchObject({ against: { id: second }, sections: [] });

    // A reader may not know of an edition that is not adopted, nor learn of it by comparing.
    await move(decider, second, { transition: 'adopt', decision });
    expect((await reader.get(`/api/editions/${second}/changes`)).body.against).toBeNull();
    expect((await reader.get(`/api/editions/${second}/changes?against=${first}`)).status).toBe(404);
    expect((await decider.get(`/api/editions/${second}/changes?against=no`)).status).toBe(422);
  });

  test('is told of the report as it stands, too, with what is not approved', async () => {
    const { convenor } = county.people;
    await approveSubRegion(county, 0, 'Godkänd text.');
    const edition = (await compile(county)).body.id;
    const path = `/api/rounds/${county.round.id}/preview/changes`;
    expect((await convenor.get(path)).body).toMatchObject({ against: { id: edition }, sections: [] });
    const { contact } = county.people;
    const written = county.round.contribution(county.subRegion.id, 1);
    await contact.write(written, answer('Inskickad text.'));
    expect((await convenor.get(path)).body.sections).toEqual([]);
    await contact.move(written, 'submit');
    const { sections } = ReportChanges.parse((await convenor.get(path)).body);
    expect(sections.flatMap(({ changes }) => changes)).toEqual([
      { kind: 'added', place: ['Redovisningar'], text: 'Inskickad text.' },
    ]);
  });

  test('says who wrote and approved each text, and the page does so on request', async () => {
    const { convenor, decider } = county.people;
    await approveSubRegion(county, 0, 'Godkänd text.');
    const edition = (await compile(county)).body.id;
    const approvals = EditionApprovals.parse((await decider.get(`/api/editions/${edition}/approvals`)).body);
    expect(approvals.map(({ texts }) => texts)).toEqual([
      [
        {
          unit: county.subRegion.name,
          revisionNumber: 1,
          authors: [`Contact ${county.root.name}`],
          approvedBy: `Convenor ${county.root.name}`,
          approvedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      ],
    ]);
    for (const url of [`/api/editions/${edition}/document`, `/api/rounds/${county.round.id}/preview`]) {
      const page = async (query: string) => (await convenor.get(`${url}${query}`)).text;
      expect(await page('')).not.toContain('<details');
      expect(await page('?origins=true')).toContain('<details');
    }
  });
});
