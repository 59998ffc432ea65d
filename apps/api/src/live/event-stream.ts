import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { heartbeat, type LiveEvent } from '@samsyn/domain';
import type { FastifyReply } from 'fastify';

/** Bytes that may wait for a reader who does not read; then the stream is cut, and the reader comes back and looks. */
const mostWaiting = 256 * 1024;

/** An answer of server-sent events that stays open. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #beat: NodeJS.Timeout;

  /** Takes the answer over from Fastify: it is neither compressed nor buffered. */
  constructor(reply: FastifyReply, onBeat: () => void, onClosed: () => void) {
    reply.hijack();
    this.#response = reply.raw;
    this.#response.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // Or a reverse proxy would collect what is said, and pass it on in heaps.
      'x-accel-buffering': 'no',
    });
    // Not all at the same moment, when a process stops and all of its readers come back to another.
    this.#write(`retry: ${Math.round(1000 + Math.random() * 3000)}\n\n`);
    this.#beat = setInterval(() => {
      this.#write('event: beat\ndata:\n\n');
      onBeat();
    }, heartbeat).unref();
    this.#response.on('close', () => {
      clearInterval(this.#beat);
      onClosed();
    });
  }

  /** `id` is what a reader who comes back sends as Last-Event-ID. */
  send(event: LiveEvent, id: string): void {
    this.#write(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`);
  }

  /** The last word: the session has ended, and to come back is of no use before signing in. */
  endSession(): void {
    this.#write('event: ended\ndata:\n\n');
    this.close();
  }

  close(): void {
    clearInterval(this.#beat);
    this.#response.end();
  }

  #write(text: string): void {
    if (this.#response.writableEnded) return;
    this.#response.write(text);
    if (this.#response.writableLength > mostWaiting) this.#response.destroy();
  }
}
