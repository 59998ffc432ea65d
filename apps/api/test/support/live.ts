import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LiveEvent } from '@samsyn/domain';
import { Listener } from '../../src/platform/listener.js';
import type { Client } from './client.js';

/** A browser's end of `GET /api/events`, over a real connection. */
export class Ear {
  readonly heard: LiveEvent[] = [];
  readonly ids: string[] = [];
  raw = '';
  closed = false;

  private constructor(
    readonly answer: IncomingMessage,
    private readonly hangUp: () => void,
  ) {
    answer.setEncoding('utf8');
    answer.on('data', (chunk: string) => (this.raw += chunk));
    answer.on('close', () => (this.closed = true));
    answer.on('error', () => (this.closed = true));
    answer.on('data', () => this.#read());
  }

  static async open(app: NestFastifyApplication, client: Client, headers = {}): Promise<Ear> {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const request = get({
      port,
      path: '/api/events',
      agent: false,
      headers: { cookie: client.cookie, 'accept-encoding': 'gzip, br', ...headers },
    });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    const ear = new Ear(answer, () => request.destroy());
    if (answer.statusCode === 200) await until(() => ear.raw.includes('retry:'));
    return ear;
  }

  /** Events of a kind, in order. */
  of<Kind extends LiveEvent['kind']>(kind: Kind): Extract<LiveEvent, { kind: Kind }>[] {
    return this.heard.filter((event): event is Extract<LiveEvent, { kind: Kind }> => event.kind === kind);
  }

  close(): void {
    this.hangUp();
  }

  #read(): void {
    const blocks = this.raw.split('\n\n').slice(0, -1);
    this.heard.length = this.ids.length = 0;
    for (const block of blocks) {
      if (/^event: /m.test(block) || !/^data: /m.test(block)) continue;
      this.heard.push(LiveEvent.parse(JSON.parse(/^data: (.*)$/m.exec(block)![1]!)));
      this.ids.push(/^id: (.*)$/m.exec(block)![1]!);
    }
  }
}

/** Waits until something is so; fails after some seconds. */
export async function until(isSo: () => boolean, what = ''): Promise<void> {
  const begun = performance.now();
  while (!isSo()) {
    if (performance.now() - begun > 8000) throw new Error(`It never came to pass: ${what || isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Lets the application listen, to browsers and to the database. */
export async function listening(app: NestFastifyApplication): Promise<void> {
  const connected = new Promise<void>((resolve) => {
    const waiting = app.get(Listener).connected.subscribe(() => {
      waiting.unsubscribe();
      resolve();
    });
  });
  await app.listen(0, '127.0.0.1');
  await connected;
}
