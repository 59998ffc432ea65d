import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Starts one of the servers in a process of its own, so that its CPU and memory can be told from the load's. */
export async function startServer(name, databaseUrl) {
  const child = fork(path.join(import.meta.dirname, 'servers', `${name}.mjs`), {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: '16',
      DEMO: 'false',
      LOG_LEVEL: 'error',
      PORT: '0',
      PUBLIC_URL: 'http://127.0.0.1',
    },
  });
  const [{ url }] = await once(child, 'message');
  return {
    name,
    url,
    async usage() {
      child.send('usage');
      const [usage] = await once(child, 'message');
      return usage;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
