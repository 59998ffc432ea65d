import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from './browser.js';
import { startProduct, toEnvironment } from './product.js';

/** Playwright's global setup: a browser and a fresh Samsyn; returns what ends it and removes its data. */
export default async function setUp(): Promise<() => Promise<void>> {
  const browser = await findChromium();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'samsyn-e2e-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const product = await startProduct(dataDir);
    toEnvironment(product.url, browser);
    return async () => {
      await product.stop();
      remove();
    };
  } catch (error) {
    remove();
    throw error;
  }
}
