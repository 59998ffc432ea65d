import '../tools/typescript-hooks.mjs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { apiOf, largeRound, textOf } from './web/county.mjs';
import { bareBoard, bareEditor, choices, keys, watchBoard, watchCells, watchTyping } from './web/in-page.mjs';
import { pageOf } from './web/report.mjs';

/**
 * npm run bench:web [-- --write]
 * Measures in a browser how quickly the board and the editor answer, beside the same cells and the same text without a
 * framework, in the same run; and how much script is loaded. `--write` puts the figures into docs/performance-web.md.
 */
const { findChromium } = await import('../tests/e2e/support/browser.ts');
const { scriptSize } = await import('../tests/e2e/support/script-size.ts');
const { startProduct } = await import('../tests/e2e/support/product.ts');

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'samsyn-bench-web-'));
const product = await startProduct(dataDir);
const browser = await chromium.launch(await findChromium());
const figures = { speed: [], scripts: [], drawn: null };
try {
  const [convenor, contact] = await Promise.all(
    ['sammankallande.region', 'sydost'].map((name) => apiOf(product.url, `${name}@skane.example`)),
  );
  await measureScripts(contact);
  const round = await largeRound(convenor);
  for (const slower of [1, 4]) {
    await measureBoard(convenor, round, slower);
    await measureEditor(contact, round, slower);
  }
  await measureChange(convenor, contact, round);
} finally {
  await browser.close();
  await product.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
const text = await pageOf(figures);
process.stdout.write(`\n${text}\n`);
if (process.argv.includes('--write'))
  writeFileSync(path.join(import.meta.dirname, '../docs/performance-web.md'), text);

/** A page of somebody's own with nothing in its cache. */
async function open({ cookie } = {}, slower = 1) {
  const context = await browser.newContext({ baseURL: product.url, viewport: { width: 1280, height: 900 } });
  if (cookie) {
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url: product.url }]);
  }
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, close: () => context.close() };
}

/** Kilobytes of script for the first page, for what comes with the editor, and for what comes when one begins to write. */
async function measureScripts(contact) {
  const { page, close } = await open(contact);
  const kilobytes = await scriptSize(page);
  await page.goto('/tasks', { waitUntil: 'networkidle' });
  const first = kilobytes();
  const round = (await contact.get('rounds')).find(({ title }) => title === 'Lägesrapport september 2023');
  const board = await contact.get(`rounds/${round.id}/board`);
  const mine = board.cells.find(
    ({ state, turn }) => turn === 'unit' && ['draft', 'returned'].includes(state),
  );
  await page.goto(`/contributions/${mine.id}`, { waitUntil: 'networkidle' });
  await page.locator('[role=textbox]').first().waitFor();
  await page.waitForTimeout(500);
  const withEditor = kilobytes();
  await page.locator('[role=textbox]').first().focus();
  await page.waitForTimeout(1500);
  figures.scripts.push(
    { what: 'The first page, My tasks', kilobytes: first, aim: 200 },
    { what: 'More for a page with the editor', kilobytes: withEditor - first, aim: 160 },
    { what: 'More once the cursor is in a text', kilobytes: kilobytes() - withEditor, aim: null },
  );
  await close();
}

async function measureBoard(convenor, round, slower) {
  const painted = [];
  let opened;
  for (let time = 0; time < 5; time += 1) {
    if (opened) await opened.close();
    opened = await open(convenor, slower);
    await opened.page.addInitScript(watchBoard);
    await opened.page.goto(`/rounds/${round.id}/board`);
    painted.push(await opened.page.evaluate('window.boardPainted'));
  }
  const { page } = opened;
  await page.locator('table th[scope=row]').first().focus();
  const moves = await page.evaluate(
    keys(repeated(['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'Home'], 6)),
  );
  const units = await page.locator('#board-unit option').evaluateAll((all) => all.map((one) => one.value));
  const filters = await page.evaluate(choices('#board-unit', repeated([units[3], '', units[5], ''], 4)));
  const bare = await page.evaluate(bareBoard);
  await opened.close();
  add('480 cells from their data to the screen', painted, slower, slower === 1 ? 100 : null, bare);
  add('A move from cell to cell', moves, slower, 50 * slower);
  add('A filter chosen', filters, slower, 50 * slower);
}

async function measureEditor(contact, round, slower) {
  const board = await contact.get(`rounds/${round.id}/board`);
  const { id } = board.cells.find(({ state, turn }) => turn === 'unit' && state === 'draft');
  const { version, content } = await contact.get(`contributions/${id}`);
  await contact.put(`contributions/${id}/draft`, {
    basedOn: version,
    content: { ...content, body: textOf(50_000) },
  });
  const { page, close } = await open(contact, slower);
  await page.goto(`/contributions/${id}`);
  const text = page.locator('[role=textbox]').first();
  await text.click();
  const typed = await typing(page);
  await page.evaluate(bareEditor);
  const bare = await typing(page);
  await close();
  add('A key in a text of 50 kB to the screen', typed, slower, 16 * slower, median(bare));
}

async function typing(page) {
  await page.evaluate(watchTyping);
  await page.keyboard.type('Under hösten hölls fyra möten.', { delay: 60 });
  return page.evaluate('window.typed');
}

/** How many cells are drawn anew when one of them has changed. */
async function measureChange(convenor, contact, round) {
  const { page, close } = await open(convenor);
  await page.goto(`/rounds/${round.id}/board`);
  await page.locator('app-board-cell').first().waitFor();
  await page.waitForTimeout(2000);
  await page.evaluate(watchCells);
  const { cells } = await contact.get(`rounds/${round.id}/board`);
  const { id } = cells.find(({ state, turn }) => turn === 'unit' && state === 'draft');
  const { version, content } = await contact.get(`contributions/${id}`);
  const notCarriedOut = { ...content.notCarriedOut, reason: 'Startar nästa år.' };
  await contact.put(`contributions/${id}/draft`, {
    basedOn: version,
    content: { ...content, notCarriedOut },
  });
  await contact.post(`contributions/${id}/transitions`, { transition: 'submit' });
  await page.getByText('Nytt läge:').waitFor();
  figures.drawn = await page.evaluate('window.drawn.size');
  await close();
}

function add(what, times, slower, aim, bare = null) {
  const sorted = times.toSorted((a, b) => a - b);
  const row = {
    what,
    slower,
    median: median(times),
    worst: sorted[Math.floor(sorted.length * 0.95)],
    aim,
    bare,
  };
  figures.speed.push(row);
  process.stdout.write(`${what}, ${slower} ×: ${row.median.toFixed(1)} ms\n`);
}

function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

function repeated(list, times) {
  return Array.from({ length: times }, () => list).flat();
}
