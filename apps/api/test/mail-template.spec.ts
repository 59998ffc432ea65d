import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MailTemplateDetail, TemplateKind, type MailTemplate } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { mailOf } from './support/mail.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let administrator: Client;
let count = 0;

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  county = await aCounty(world, `Län ${(count += 1)}`, 1);
  administrator = county.people.administrator;
});
afterAll(() => world.stop());

const at = '/api/mail-templates/returned/sv';
const detail = async () => MailTemplateDetail.parse((await administrator.get(at)).body);
const write = async (text: { subject?: string; introduction?: string }) => {
  const { version: basedOn, own, standard } = await detail();
  return administrator.put(at, { basedOn, ...(own ?? standard), ...text });
};
async function returned() {
  const { people, round, subRegion } = county;
  const id = round.contribution(subRegion.id);
  await people.contact.write(id, answer('Text.'));
  await people.contact.move(id, 'submit');
  const mails = await mailOf(world, () => people.convenor.move(id, 'returnForChanges', 'Mer.'));
  return mails.find(({ kind, accountId }) => kind === 'returned' && accountId === people.contact.accountId)!;
}

test('every kind of letter has a standard in both languages, with what it can name', async () => {
  const { body } = await administrator.get<MailTemplate[]>('/api/mail-templates');
  expect(body).toHaveLength(TemplateKind.options.length * 2);
  expect(body.every(({ own, version }) => own === null && version === 0)).toBe(true);
  expect((await detail()).standard).toEqual({
    subject: 'Återsänt: {område} – {organisation}',
    introduction: '{person} har återsänt bidraget för ändringar.',
  });
});

describe('a county’s own words', () => {
  test('stand in its letters, as text in both parts, and in no other county’s', async () => {
    const other = county;
    county = await aCounty(world, `Granne ${count}`, 1);
    administrator = county.people.administrator;
    const words = {
      subject: 'Klart: {område}',
      introduction: 'Fint, {namn}!\n<script>alert(1)</script> & {person} tackar.',
    };
    expect((await write(words)).status).toBe(200);
    const letter = await returned();
    expect(letter.subject).toBe('Klart: Avsnitt 1');
    expect(letter.text).toContain('Fint, Contact Granne');
    expect(letter.text).toContain('<script>alert(1)</script> & Convenor Granne');
    expect(letter.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; Convenor Granne');
    expect(letter.html).not.toContain('<script>');
    // What follows the first words stays, and so does the link.
    expect(letter.text).toMatch(/Område: Avsnitt 1\. Organisation: .*[\s\S]*Öppna bidraget:\nhttp/);
    county = other;
    administrator = county.people.administrator;
    expect((await returned()).subject).toMatch(/^Återsänt: Avsnitt 1 – /);
  });

  test('name nothing that the letter does not know, and it is said at the field', async () => {
    const { body } = await write({ subject: 'Hej {orimligt}', introduction: 'Hej {titel}' });
    expect(body).toMatchObject({
      status: 422,
      errors: [
        { path: 'subject', code: 'unknownPlaceholder' },
        { path: 'introduction', code: 'unknownPlaceholder' },
      ],
    });
    expect(body.errors[0].message).toContain('klamrar');
    expect((await write({ subject: 'Rad\nbrytning' })).body).toMatchObject({ errors: [{ path: 'subject' }] });
    expect((await write({ introduction: ' \n ' })).body).toMatchObject({
      errors: [{ path: 'introduction' }],
    });
    expect((await detail()).version).toBe(0);
  });

  test('can be seen as a letter first, which saves nothing', async () => {
    const text = { subject: 'Klart: {område}', introduction: 'Hej {namn}, {person} är klar.' };
    const { body } = await administrator.post(`${at}/preview`, text);
    expect(body.subject).toBe('Klart: Samsjuklighet');
    expect(body.text).toContain('Hej Kim Exempel, Alva Exempel är klar.');
    expect(body.html).toContain('<html lang="sv">');
    expect((await administrator.post(`${at}/preview`, { ...text, subject: '{fel}' })).status).toBe(422);
    expect((await detail()).own).toBeNull();
  });

  test('are written over no one else’s, keep their history, and go back to the standard', async () => {
    await write({ subject: 'Ett' });
    await write({ subject: 'Två' });
    const late = { basedOn: 1, subject: 'Tre', introduction: 'Text.' };
    expect((await administrator.put(at, late)).body).toMatchObject({
      code: 'staleVersion',
      current: { subject: 'Två' },
      yours: { subject: 'Tre' },
    });
    // Nor over what nobody has written yet.
    expect((await administrator.put(at, { ...late, basedOn: 9 })).body.code).toBe('staleVersion');
    const { body } = await administrator.request('DELETE', at);
    expect(body).toMatchObject({ own: null, version: 3 });
    expect(
      body.history.map(({ text }: MailTemplateDetail['history'][number]) => text?.subject ?? null),
    ).toEqual([null, 'Två', 'Ett']);
    // Once more changes nothing.
    expect((await administrator.request('DELETE', at)).body.version).toBe(3);
    const { body: log } = await administrator.get('/api/log?group=mail');
    expect(log.lines.map(({ event, data }: { event: string; data: object }) => [event, data])).toEqual([
      ['mailTemplateReset', { template: 'returned', locale: 'sv' }],
      ['mailTemplateChanged', { template: 'returned', locale: 'sv' }],
      ['mailTemplateChanged', { template: 'returned', locale: 'sv' }],
    ]);
    await expect(world.db.query('update mail_template set subject = subject')).rejects.toThrow('append-only');
  });

  test('of two who write at once one is first', async () => {
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((subject) => administrator.put(at, { basedOn: 0, subject, introduction: 'Text.' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await detail()).history).toHaveLength(1);
  });

  test('are the administrator’s to write', async () => {
    for (const [role, client] of Object.entries(county.people)) {
      const { status } = await client.get(at);
      expect([role, status]).toEqual([role, role === 'administrator' ? 200 : 403]);
      if (role === 'administrator') continue;
      const text = { subject: 'Ändrat', introduction: 'Av någon annan.' };
      const attempts = [
        await client.put(at, { basedOn: 0, ...text }),
        await client.request('DELETE', at),
        await client.post(`${at}/preview`, text),
      ];
      expect([role, ...attempts.map((one) => one.status)]).toEqual([role, 403, 403, 403]);
    }
    expect((await detail()).own).toBeNull();
    expect((await administrator.get('/api/mail-templates/unknown/sv')).status).toBe(422);
    expect((await administrator.get('/api/mail-templates/returned/de')).status).toBe(422);
  });
});
