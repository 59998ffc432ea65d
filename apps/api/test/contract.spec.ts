import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  Background,
  Board,
  Brand,
  Colleague,
  CommentPlace,
  CommentThreads,
  ContributionDetail,
  DatasetFile,
  DelegationChoices,
  Delegations,
  Edition,
  EditionApprovals,
  EditionFile,
  EditionOutputs,
  EditionWarning,
  Feedback,
  GuestLink,
  Log,
  Mail,
  MailDetail,
  MailTemplate,
  Me,
  CalendarFeed,
  NoticeSettings,
  Person,
  Plan,
  CompileSuggestion,
  Preview,
  ReportChanges,
  Problem,
  Round,
  RoundList,
  RoundSetup,
  SearchResult,
  Seat,
  SessionEnd,
  SeatDetail,
  SectionReading,
  SectionReview,
  Tasks,
  Unit,
  VersionText,
  Versions,
  Welcome,
  WholeReport,
  datasetsOf,
  editionSchema,
} from '@samsyn/domain';
import * as z from 'zod';
import { demoAccounts, demoPassword } from '../src/demonstration/accounts.js';
import { loadDemonstration } from '../src/demonstration/load.js';
import { Client } from './support/client.js';
import { flush } from './support/mail.js';
import { World } from './support/world.js';

// The demonstration county is large, and the machine may be busy.
jest.setTimeout(120_000);

let world: World;
let routes: string[];

beforeAll(async () => {
  world = await World.start();
  await loadDemonstration(world.config, world.db);
  world.clock.moment = new Date('2023-09-28T09:00:00Z');
  await flush(world);
  const { body } = await world.anonymous().get('/api/docs/openapi.json');
  routes = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
});
afterAll(() => world.stop());

async function signIn(email: string): Promise<Client> {
  const { headers, body } = await world.anonymous().post('/api/session', { email, password: demoPassword });
  return new Client(world.app, body.accountId, String(headers['set-cookie']).split(';')[0]!);
}

/** What each GET answers with JSON, and where its ids are found, under the names that they have in the address. */
const answers: Readonly<Record<string, { schema: z.ZodType; ids?: string }>> = {
  '/api/me': { schema: Me },
  '/api/rounds': { schema: RoundList },
  '/api/rounds/{id}': { schema: Round, ids: 'select id from round' },
  '/api/rounds/{id}/setup': { schema: RoundSetup, ids: 'select id from round' },
  '/api/rounds/{id}/board': { schema: Board, ids: 'select id from round' },
  '/api/rounds/{id}/compile-request': { schema: CompileSuggestion, ids: 'select id from round' },
  '/api/rounds/{id}/preview': { schema: Preview, ids: 'select id from round' },
  '/api/rounds/{id}/preview/changes': { schema: ReportChanges, ids: 'select id from round' },
  '/api/rounds/{id}/feedback': { schema: z.array(Feedback), ids: 'select id from round' },
  '/api/rounds/{roundId}/sections/{sectionId}/reading': {
    schema: SectionReading,
    ids: `select round_id as "roundId", section_id as "sectionId" from round_section where position < 3`,
  },
  '/api/rounds/{roundId}/sections/{sectionId}/guest-links': {
    schema: z.array(GuestLink),
    ids: `select round_id as "roundId", section_id as "sectionId" from round_section where position < 3`,
  },
  '/api/rounds/{roundId}/sections/{sectionId}/review': {
    schema: SectionReview,
    ids: `select round_id as "roundId", section_id as "sectionId" from round_section where position < 3`,
  },
  '/api/contributions/{id}': {
    schema: ContributionDetail,
    // Some of each state and round.
    ids: `select id from (select id, row_number() over (partition by round_id, state, waived_at is null order by id) n
      from contribution) c where n <= 2`,
  },
  '/api/contributions/{id}/background': {
    schema: Background,
    ids: `select id from (select id, row_number() over (partition by round_id, state order by id) n
      from contribution) c where n = 1`,
  },
  '/api/rounds/{id}/units/{unitId}/report': {
    schema: WholeReport,
    ids: 'select round_id as id, unit_id as "unitId" from round_unit',
  },
  '/api/contributions/{id}/versions': {
    schema: Versions,
    ids: 'select contribution_id as id from revision limit 20',
  },
  '/api/contributions/{id}/versions/{versionId}': {
    schema: VersionText,
    ids: `(select contribution_id as id, id::text as "versionId" from revision limit 20)
      union all (select id, 'draft' from contribution where state = 'returned' limit 2)`,
  },
  '/api/contributions/{id}/comments': {
    schema: CommentThreads,
    ids: `select contribution_id as id from comment_thread union (select id from contribution limit 3)`,
  },
  '/api/contributions/{id}/colleagues': {
    schema: z.array(Colleague),
    ids: `select id from contribution order by id limit 5`,
  },
  '/api/comments/{id}': { schema: CommentPlace, ids: 'select id from comment' },
  '/api/feedback/{id}': { schema: Feedback, ids: 'select id from feedback' },
  '/api/editions': { schema: z.array(Edition) },
  '/api/editions/{id}': { schema: Edition, ids: 'select id from edition' },
  '/api/editions/{id}/warnings': { schema: z.array(EditionWarning), ids: 'select id from edition' },
  '/api/rounds/{id}/preview/warnings': {
    schema: z.array(EditionWarning),
    ids: 'select id from round',
  },
  '/api/editions/{id}/outputs': { schema: EditionOutputs, ids: 'select id from edition' },
  '/api/editions/{id}/changes': { schema: ReportChanges, ids: 'select id from edition' },
  '/api/editions/{id}/approvals': { schema: EditionApprovals, ids: 'select id from edition' },
  '/api/session': { schema: SessionEnd },
  '/api/tasks': { schema: Tasks },
  '/api/search?q=sam': { schema: SearchResult },
  '/api/outbox': { schema: z.array(Mail) },
  '/api/outbox/{id}': {
    schema: MailDetail,
    ids: 'select (array_agg(id order by id))[1] as id from mail group by kind',
  },
  '/api/me/calendar': { schema: CalendarFeed },
  '/api/me/notices': { schema: NoticeSettings },
  '/api/delegations': { schema: Delegations },
  '/api/delegations/choices': { schema: DelegationChoices },
  '/api/log?limit=1000': { schema: Log },
  '/api/brand': { schema: Brand },
  '/api/welcome': { schema: Welcome },
  '/api/mail-templates': { schema: z.array(MailTemplate) },
  '/api/people': { schema: z.array(Person) },
  '/api/plans': { schema: z.array(Plan.omit({ focusAreas: true })) },
  '/api/plans/{id}': { schema: Plan, ids: 'select id from plan' },
  '/api/seats': { schema: z.array(Seat) },
  '/api/seats/{id}': { schema: SeatDetail, ids: 'select id from seat order by id limit 20' },
  '/api/units': { schema: z.array(Unit) },
};
/** GETs whose answers are looked at elsewhere: a stream, pages, files, a link's purpose, and two words. */
const others = [
  '/api/health',
  '/api/events',
  '/api/links/{token}',
  '/api/mail-templates/{kind}/{locale}',
  '/api/calendars/{token}.ics',
  '/api/guest/{token}',
  '/api/guest/{token}/attachments/{id}',
  '/api/editions/{id}/document',
  '/api/rounds/{id}/units/{unitId}/report/document',
  '/api/rounds/{id}/units/{unitId}/report/document.docx',
  '/api/rounds/{id}/units/{unitId}/report/document.pdf',
  '/api/editions/{id}/document.{format}',
  '/public',
  '/api/attachments/{id}',
  '/api/brand/logo',
  '/public/counties/{id}/logo',
  '/public/attachments/{id}',
  '/public/editions/{id}',
  '/public/editions/{id}.{format}',
  '/public/editions/{id}/{name}.{format}',
  '/public/schema/edition.json',
  '/public/verify',
];

test('every GET of the API is listed here', () => {
  const gets = routes.filter((route) => route.startsWith('GET ')).map((route) => route.slice(4));
  const listed = [...Object.keys(answers).map((path) => path.split('?')[0]!), ...others];
  expect(gets.toSorted()).toEqual(listed.toSorted());
});

test('what each account is answered is what the domain’s schema says, no more and no less', async () => {
  const answered = new Set<string>();
  for (const { email } of demoAccounts) {
    const client = await signIn(email);
    for (const [path, { schema, ids }] of Object.entries(answers)) {
      const rows = ids ? await world.db.query<Record<string, string>[]>(ids) : [{}];
      for (const row of rows) {
        const { status, body, headers } = await client.get(
          path.replace(/\{(\w+)\}/g, (_, name: string) => row[name]!),
        );
        if (status !== 200) {
          expect([path, status]).toEqual([path, body.code === 'forbidden' ? 403 : 404]);
          expect(Problem.parse(body)).toEqual(body);
          continue;
        }
        expect(headers['content-type']).toBe('application/json; charset=utf-8');
        expect([email, path, schema.parse(body)]).toEqual([email, path, body]);
        answered.add(path);
      }
    }
  }
  expect([...answered].toSorted()).toEqual(Object.keys(answers).toSorted());
});

test('the addresses that clients of others rely on', async () => {
  const nobody = world.anonymous();
  const { email } = demoAccounts[0]!;
  const session = await nobody.post('/api/session', { email, password: demoPassword });
  expect([session.status, Me.parse(session.body).email]).toEqual([200, email]);
  const client = new Client(world.app, '', String(session.headers['set-cookie']).split(';')[0]!);
  expect((await client.get('/api/me')).body).toEqual(session.body);
  expect(await client.request('DELETE', '/api/session')).toMatchObject({ status: 204, text: '' });
  expect((await client.get('/api/me')).body).toMatchObject({ status: 401, code: 'unauthenticated' });
  expect(await nobody.request('DELETE', '/api/session')).toMatchObject({ status: 204 });
  expect((await nobody.get('/api/health')).body).toEqual({ status: 'ok' });
  expect((await nobody.get('/api/docs/openapi.json')).body.openapi).toMatch(/^3\./);

  const index = await nobody.get('/public');
  expect(index.headers['content-type']).toMatch(/^text\/html/);
  const id = /href="\/public\/editions\/([\w-]{36})"/.exec(index.text)![1]!;
  const types = { '': 'text/html', '.json': 'application/json', '.docx': 'application/vnd.openxml' };
  for (const [ending, type] of Object.entries(types)) {
    const { status, headers } = await nobody.get(`/public/editions/${id}${ending}`);
    expect([ending, status]).toEqual([ending, 200]);
    expect(String(headers['content-type']).startsWith(type)).toBe(true);
  }
});

test('published editions and their figures are data as their schema says', async () => {
  const nobody = world.anonymous();
  const published = [
    ...(await nobody.get('/public')).text.matchAll(/href="\/public\/editions\/([\w-]{36})"/g),
  ];
  const ids = new Set(published.map(([, id]) => id!));
  const counted: string[][] = [];
  for (const id of ids) {
    const { body } = await nobody.get(`/public/editions/${id}.json`);
    expect(EditionFile.parse(body)).toEqual(body);
    expect((await nobody.get(new URL(body.$schema).pathname)).body).toEqual(editionSchema());
    const page = (await nobody.get(`/public/editions/${id}`)).text;
    for (const { name, rows, columns } of datasetsOf(body.document)) {
      counted.push(rows.map(([, , value]) => value!));
      expect(page).toContain(`id="${name}"`);
      expect(page).toContain(`href="/public/editions/${id}/${name}.csv"`);
      const json = await nobody.get(`/public/editions/${id}/${name}.json`);
      expect(DatasetFile.parse(json.body)).toMatchObject({ edition: body.address, columns, rows });
      const csv = await nobody.get(`/public/editions/${id}/${name}.csv`);
      expect(csv.headers['content-type']).toMatch(/^text\/csv/);
      expect(csv.text.startsWith('\ufeff')).toBe(true);
    }
    for (const wrong of ['tabell-0.csv', 'tabell-1.exe', 'annat.json'])
      expect((await nobody.get(`/public/editions/${id}/${wrong}`)).status).toBe(404);
  }
  // The health examinations with code UP001, 2015–2021 (F17).
  expect(counted).toContainEqual(['584', '1309', '1902', '2184', '2792', '2994', '2957']);
});

/** The routes that take a file. */
const files = [
  '/api/brand/logo',
  '/api/units/{id}/attachments',
  '/api/contributions/{id}/word-import',
  '/api/feedback/{id}/word-import',
];

test('every body and parameter is described by its schema', async () => {
  const { body } = await world.anonymous().get('/api/docs/openapi.json');
  for (const [path, methods] of Object.entries<Record<string, any>>(body.paths))
    for (const [method, operation] of Object.entries(methods)) {
      expect([path, method, typeof operation.summary]).toEqual([path, method, 'string']);
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = (operation.parameters ?? []).map((one: { name: string }) => one.name);
      expect([path, method, described]).toEqual([path, method, expect.arrayContaining(named)]);
      if (['post', 'put', 'patch'].includes(method))
        expect([path, method, operation.requestBody?.content]).toEqual([
          path,
          method,
          path === '/public/verify'
            ? { 'multipart/form-data': { schema: expect.objectContaining({ type: 'object' }) } }
            : files.includes(path)
              ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
              : { 'application/json': { schema: expect.objectContaining({ type: 'object' }) } },
        ]);
    }
});
