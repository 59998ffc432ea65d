import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server on the loopback that keeps what it is given. */
export class TestSmtp {
  readonly received: { to: string; raw: string; messageId: string }[] = [];
  /** Makes the server refuse receivers. */
  refuses: (address: string) => boolean = () => false;
  #server: SMTPServer | undefined;

  private constructor(readonly port: number) {}

  /** Keeps a port; nobody answers on it until `up`. */
  static async reserve(): Promise<TestSmtp> {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    return new TestSmtp(port);
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async up(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      // The sender keeps its connection for the next letter.
      closeTimeout: 50,
      onRcptTo: ({ address }, _session, done) =>
        done(this.refuses(address) ? Object.assign(new Error('no such box'), { responseCode: 550 }) : null),
      onData: (stream, session, done) => {
        let raw = '';
        stream.on('data', (part: Buffer) => (raw += part.toString('utf8')));
        stream.on('end', () => {
          const messageId = /^Message-ID: <(.+)>/im.exec(raw)?.[1] ?? '';
          this.received.push({ to: session.envelope.rcptTo[0]!.address, raw, messageId });
          done();
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()));
    this.#server = server;
  }

  async down(): Promise<void> {
    await new Promise<void>((resolve) => (this.#server ? this.#server.close(resolve) : resolve()));
    this.#server = undefined;
  }
}
