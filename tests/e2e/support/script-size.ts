import type { Page } from '@playwright/test';

/**
 * Counts the script that a page loads from now on: kilobytes as they come over the network, compressed, without the
 * headers of the answers and without what the browser had already.
 */
export async function scriptSize(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page);
  const scripts = new Set<string>();
  const bytes = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  await devtools.send('Network.enable');
  return () => [...scripts].reduce((sum, id) => sum + (bytes.get(id) ?? 0), 0) / 1000;
}
