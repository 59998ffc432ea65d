import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { configToken, type Config } from '../platform/config.js';
import { logoCid } from './letter.js';
import type { WaitingMail } from './mail.repository.js';

/** Long enough for a slow server, short enough that one that is silent doesn't hold the others up. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const logoOf = (content: Buffer) => ({
  cid: logoCid,
  content,
  contentType: 'image/png',
  contentDisposition: 'inline' as const,
  filename: 'logo.png',
});

/** Hands letters to the mail server; without one they stay in the outbox, where the administrator reads them. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  readonly #transport: Transporter | undefined;

  constructor(@Inject(configToken) private readonly config: Config) {
    this.#transport =
      config.smtpUrl === undefined
        ? undefined
        : createTransport({
            url: config.smtpUrl,
            pool: true,
            maxConnections: 1,
            ...timeouts,
            disableFileAccess: true,
            disableUrlAccess: true,
          } as Parameters<typeof createTransport>[0]);
  }

  /** Whether letters leave the house. */
  get leaves(): boolean {
    return this.#transport !== undefined;
  }

  /** Resolves once the server has taken the letter over. The same letter always has the same Message-ID. */
  async send(mail: WaitingMail): Promise<void> {
    await this.#transport?.sendMail({
      from: this.config.mailFrom,
      to: { name: mail.recipientName, address: mail.recipient },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      ...(mail.logo && { attachments: [logoOf(mail.logo)] }),
      messageId: `<${mail.id}@${new URL(this.config.publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...this.#unsubscribing(mail) },
    });
  }

  /** By which a mail program offers to end such mail, without signing in (RFC 8058). */
  #unsubscribing({ list, mailKey }: WaitingMail): Record<string, string> {
    if (!list) return {};
    return {
      'List-Unsubscribe': `<${this.config.publicUrl}/unsubscribe/${mailKey}/${list}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }

  /** After the dispatcher has let its last letter be finished. */
  onApplicationShutdown(): void {
    this.#transport?.close();
  }
}
