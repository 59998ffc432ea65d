import { roles } from '@samsyn/domain';
import { barriers } from './support/barriers.js';
import { exceptions, faultsOf, withoutExceptions } from './support/exceptions.js';
import { expectFocusSeen } from './support/keyboard.js';
import type { Visitor } from './support/people.js';
import { dialogs, leadsTo, publicRoutes, routeOf, webRoutes } from './support/routes.js';
import { anyone } from './support/states/anyone.js';
import { Answers, withLongTexts, withNothing } from './support/states/everywhere.js';
import { matrix } from './support/states/matrix.js';
import { administering, deciding, reading, speaking } from './support/states/others.js';
import { reviewing } from './support/states/reviewing.js';
import type { State } from './support/states/state.js';
import { writing } from './support/states/writing.js';
import { expect, test } from './support/test.js';
import { makeWorld, type World } from './support/world.js';

/** Everyone's pages; a test each, so that a browser and its cache serve many pages. */
const tours: [Visitor, string, readonly State[]][] = [
  ['nobody', 'somebody who is not signed in', anyone],
  ['contact', 'the contact of a sub-region', writing],
  ['convenor', 'a convenor', reviewing],
  ['representative', 'a representative of a user organisation', speaking],
  ['decider', 'the decider', deciding],
  ['administrator', 'the administrator', administering],
  ['reader', 'a reader, in English', reading],
];
const routes = [...webRoutes(), ...publicRoutes()];
/** Where a state is seen, without a product to ask. */
const nowhere = {
  september: { id: '1', of: () => '1', section: () => '1', unit: () => '1' },
  blank: { id: '1', of: () => '1', section: () => '1', unit: () => '1' },
  editions: { compiled: '1', published: '1', withdrawn: '1' },
  mail: { id: '1', html: '' },
  ...{ link: '/link/1', guest: '/guest/1', comment: '1', person: '1', seat: '1' },
} as unknown as World;
const pageOf = (state: State) => state.page ?? routeOf(state.at(nowhere), routes);

// The pages say so themselves.
const answers = [
  /^409 /,
  /410 .*\/api\/(links|guest)\//,
  /404 .*\/public\/editions\/none/,
  /422 .*\/public\/verify/,
  /ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
];
let world: World | undefined;

// A trace takes pictures all the time. A convenor has many pages, and other work may share the processor.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 240_000 });

test('every page there is has its states in the tour, and its readers', () => {
  expect(Object.keys(matrix).sort(), 'a row for each page').toEqual([...routes].sort());
  const states = tours.flatMap(([, , ones]) => ones);
  const shown = new Set(states.map((state) => `${pageOf(state)} ${state.is ?? ''}`));
  const missing = Object.entries(matrix).flatMap(([route, { can = [] }]) =>
    can.filter((kind) => !shown.has(`${route} ${kind}`)).map((kind) => `${route} ${kind}`),
  );
  expect(missing, 'states of which there is none in the tour').toEqual([]);
  expect([...new Set(states.flatMap(({ dialog }) => dialog ?? []))].sort()).toEqual(dialogs());
  // Nobody has the treasurer's seat in the demonstration; it has no page of its own yet.
  const named: Record<string, Visitor> = { contributor: 'colleague' };
  const visited = new Set(Object.values(matrix).flatMap((row) => row.as));
  const unseen = roles.filter(
    (role) => role !== 'treasurer' && !visited.has(named[role] ?? (role as Visitor)),
  );
  expect(unseen, 'roles that see no page').toEqual([]);
});

for (const [visitor, who, states] of tours) {
  test(`no page keeps out ${who}, in light or dark, wide or narrow`, async ({ visit, api, troubles }) => {
    troubles.expect(...answers);
    world ??= await makeWorld(api);
    const page = await visit(visitor, { reducedMotion: 'reduce' });
    for (const state of states) {
      await test.step(state.name, async () => {
        await page.goto(state.at(world!));
        await page.locator('h1, body > p').first().waitFor();
        await state.then?.(page, world!);
        const route = pageOf(state);
        if (route !== '**' && !page.url().startsWith('data:') && !page.url().includes('/sign-in'))
          expect.soft(leadsTo(route, page.url()), `${page.url()} is ${route}`).toBe(true);
        if (state.dialog) await page.locator('dialog[open], mat-dialog-container').first().waitFor();
        expect.soft(withoutExceptions(state.name, await barriers(page)), state.name).toEqual([]);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      });
    }
  });
}

const visitors = [...new Set(Object.values(matrix).flatMap((row) => row.as))];
for (const visitor of visitors) {
  const pages = Object.entries(matrix).filter(
    ([
      ,
      {
        as: [first],
      },
    ]) => first === visitor,
  );
  if (pages.length === 0) continue;
  test(`${visitor}: a page that waits, that gets no answer, that has nothing, and that has much`, async ({
    visit,
    api,
    troubles,
  }) => {
    troubles.expect(...answers, /^500 /);
    world ??= await makeWorld(api);
    const page = await visit(visitor, { reducedMotion: 'reduce' });
    const look = async (what: string, how: 'whole' | 'brief') =>
      expect.soft(withoutExceptions(what, await barriers(page, how)), what).toEqual([]);
    for (const [route, { at, reads = true, lists = false }] of pages) {
      await test.step(route, async () => {
        if (reads) {
          const asked = await Answers.hold(page);
          await page.goto(at(world!));
          await page.locator('app-loading').first().waitFor();
          await look(`${route}, waiting`, 'brief');
          await asked.cutOff();
          const failure = page.locator('app-failure').first();
          await failure.waitFor();
          await expect.soft(failure, `${route}, offline`).toContainText('kontakt');
          await look(`${route}, offline`, 'brief');
          asked.fail();
          await failure.getByRole('button').click();
          await expect.soft(failure, `${route}, failed`).not.toContainText('kontakt');
          await expect(failure).toBeVisible();
          await asked.free();
          // What was read by itself is asked for by itself; some pages have asked again on their own.
          for (let tries = 0; tries < 5 && (await failure.isVisible()); tries += 1) {
            await failure
              .getByRole('button')
              .click({ timeout: 1000 })
              .catch(() => undefined);
            await expect(page.locator('app-loading')).toHaveCount(0);
          }
          await expect.soft(page.locator('h1').first(), `${route}, tried again`).toBeVisible();
          await expect.soft(page.locator('app-failure'), `${route}, tried again`).toHaveCount(0);
        }
        const long = await withLongTexts(page);
        await page.goto(at(world!));
        await page.locator('h1').first().waitFor();
        await expect.soft(page.locator('app-loading'), `${route}, long texts`).toHaveCount(0);
        await look(`${route}, long texts`, 'whole');
        await long();
        if (!lists) return;
        const none = await withNothing(page);
        await page.goto(at(world!));
        await page.locator('h1').first().waitFor();
        await look(`${route}, empty`, 'brief');
        await none();
      });
    }
  });
}

test('every page keeps out nobody whose page it is', async ({ visit, api, troubles }) => {
  troubles.expect(...answers);
  world ??= await makeWorld(api);
  const toured = new Set(
    tours.flatMap(([visitor, , states]) => states.map((state) => `${visitor} ${pageOf(state)}`)),
  );
  for (const visitor of visitors) {
    const pages = Object.entries(matrix).filter(
      ([route, { as }]) => as.slice(1).includes(visitor) && !toured.has(`${visitor} ${route}`),
    );
    if (pages.length === 0) continue;
    const page = await visit(visitor, { reducedMotion: 'reduce' });
    for (const [route, { at }] of pages) {
      await test.step(`${visitor}: ${route}`, async () => {
        await page.goto(at(world!));
        await page.locator('h1').first().waitFor();
        await expect.soft(page.locator('app-failure'), `${visitor} reads ${route}`).toHaveCount(0);
        const found = withoutExceptions(`${visitor}: ${route}`, await barriers(page, 'brief'));
        expect.soft(found, `${visitor}: ${route}`).toEqual([]);
      });
    }
  }
});

test('with the reader’s own few colours one reads every word and sees where the keyboard is', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(...answers);
  world ??= await makeWorld(api);
  const page = await visit('convenor', { reducedMotion: 'reduce', forcedColors: 'active' });
  for (const route of [
    'tasks',
    'rounds/:roundId/board',
    'rounds/:roundId/sections/:sectionId/review',
    'contributions/:id/review',
    'rounds/:roundId/report',
    'editions/:id',
  ]) {
    await test.step(route, async () => {
      await page.goto(matrix[route]!.at(world!));
      await page.locator('h1').first().waitFor();
      await expect(page.locator('app-loading')).toHaveCount(0);
      expect.soft(withoutExceptions(`${route}, forced`, await barriers(page, 'forced')), route).toEqual([]);
      for (let stops = 0; stops < 12; stops += 1) {
        await page.keyboard.press('Tab');
        await expectFocusSeen(page);
      }
    });
  }
});

test('what is excepted has a day, a reason, and is still found', () => {
  expect(faultsOf(exceptions, new Date().toISOString().slice(0, 10))).toEqual([]);
  const one = { since: '2024-01-01', reason: 'because', where: /^x$/, what: /^y$/ };
  expect(faultsOf([one], '2026-01-01', () => false)).toHaveLength(3);
  expect(faultsOf([{ ...one, since: 'soon' }], '2026-01-01', () => true)).toHaveLength(2);
});

test('a page that has a barrier is found out', async ({ visit }) => {
  const page = await visit('nobody', { at: '/sign-in' });
  await page.locator('h1').waitFor();
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><div style="width: 500px; color: #bbb; background: #fff">Knappt läsbart</div>' +
    '<p style="height: 1.5em; width: 15em; overflow: hidden">En rad som får plats så länge ingen ändrar</p>' +
    '<p style="margin-bottom: -1.4em !important">Under</p><p style="margin-top: 0">Över</p>')`);
  const found = await barriers(page);
  expect(found.filter((one) => one.includes('image-alt'))).toHaveLength(2);
  expect(found.filter((one) => one.includes('color-contrast'))).toHaveLength(4);
  expect(found.filter((one) => one.includes('wider than the window'))).toHaveLength(2);
  expect(found.filter((one) => one.includes('is cut off by p'))).toContainEqual(
    expect.stringContaining('1280 px, spaced'),
  );
  expect(found.filter((one) => one.includes('“Under” and “Över” lie over each other'))).not.toEqual([]);
});
