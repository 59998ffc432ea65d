import { barriers } from './support/barriers.js';
import type { Visitor } from './support/people.js';
import { anyone } from './support/states/anyone.js';
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
// The pages say so themselves.
const answers = [/409 .*\/api\/units\/.*\/end$/, /410 .*\/api\/links\//, /404 .*\/public\/editions\/none/];
let world: World | undefined;

// A trace takes pictures all the time. A convenor has many pages, and other work may share the processor.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 120_000 });

for (const [visitor, who, states] of tours) {
  test(`no page keeps out ${who}, in light or dark, wide or narrow`, async ({ visit, api, troubles }) => {
    troubles.expect(...answers);
    world ??= await makeWorld(api);
    const page = await visit(visitor, { reducedMotion: 'reduce' });
    for (const { name, at, then } of states) {
      await test.step(name, async () => {
        await page.goto(at(world!));
        await page.locator('h1, body > p').first().waitFor();
        await then?.(page, world!);
        expect.soft(await barriers(page), name).toEqual([]);
      });
    }
  });
}

test('a page that has a barrier is found out', async ({ visit }) => {
  const page = await visit('nobody', { at: '/sign-in' });
  await page.locator('h1').waitFor();
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><div style="width: 500px; color: #bbb; background: #fff">Knappt läsbart</div>')`);
  const found = await barriers(page);
  expect(found.filter((one) => one.includes('image-alt'))).toHaveLength(2);
  expect(found.filter((one) => one.includes('color-contrast'))).toHaveLength(4);
  expect(found.filter((one) => one.includes('wider than the window'))).toHaveLength(1);
});
