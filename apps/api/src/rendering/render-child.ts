import { setPriority } from 'node:os';
import { sectionOf } from './section-of.js';
import { render, type RenderOrder } from './render.js';

/** Those who use the program go before those who wait for a file. */
setPriority(10);

/** The process of `render-process.ts`: an order in, a file or why there is none out, until nobody asks any more. */
process.on('message', (order: RenderOrder) => {
  render(order).then(
    (bytes) => process.send!({ bytes }),
    (error: unknown) =>
      process.send!({ failed: String((error as Error).stack ?? error), section: sectionOf(error) }),
  );
});
process.on('disconnect', () => process.exit());
