import * as z from 'zod';

/** What one environment variable is called, what it does, and what happens without it. */
export interface ConfigVariable {
  readonly name: string;
  /** The default as people read it, e.g. in the README's table. */
  readonly default: string;
  readonly description: string;
  /** Completes the sentence "NAME must be …" when the value is refused. */
  readonly expects: string;
  /** Values that can hold a password are never repeated in a message. */
  readonly secret?: boolean;
  readonly schema: z.ZodType;
}

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((n) => n >= min && n <= max);

const address = (...schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol));

const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

/** A hop count or an address list lets only the real proxy set X-Forwarded-For; plain `true` believes everyone. */
const trustProxy = z
  .string()
  .regex(/^(true|false|\d+|[0-9a-fA-F.:/, ]+|loopback|linklocal|uniquelocal)$/)
  .transform((text) => {
    if (text === 'true' || text === 'false') return text === 'true';
    return /^\d+$/.test(text) ? Number(text) : text;
  });

/** Every variable the program reads, with its rule; nothing else in the program reads the environment. */
export const variables = {
  PORT: {
    default: '3000',
    description: 'Port that serves the web and the API.',
    expects: 'a whole number from 0 to 65535',
    schema: wholeNumber(0, 65_535),
  },
  HOST: {
    default: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 for every network interface, as in the container.',
    expects: 'a host name or an IP address',
    schema: z.string().regex(/^[\w.:-]+$/),
  },
  PUBLIC_URL: {
    default: 'http://localhost:PORT',
    description: 'Address that people use, for links in mail and in published reports.',
    expects: 'an http:// or https:// address',
    schema: address('http:', 'https:').transform((text) => text.replace(/\/+$/, '')),
  },
  TRUST_PROXY: {
    default: 'false',
    description: 'Behind a reverse proxy: the number of proxies in front, or their addresses.',
    expects: 'true, false, a number of proxies or a list of addresses',
    schema: trustProxy,
  },
  DATA_DIR: {
    default: './data',
    description: 'Folder for the embedded database and the local mail outbox.',
    expects: 'the path of a folder',
    schema: z.string(),
  },
  DATABASE_URL: {
    default: '(an embedded PostgreSQL in DATA_DIR)',
    description: 'A PostgreSQL server of your own: postgres://user:password@host:5432/database.',
    expects: 'a postgres:// or postgresql:// address',
    secret: true,
    schema: address('postgres:', 'postgresql:'),
  },
  DATABASE_POOL_SIZE: {
    default: '10',
    description: 'Connections to the database that one process keeps at most.',
    expects: 'a whole number from 1 to 500',
    schema: wholeNumber(1, 500),
  },
  DEMO: {
    default: 'true with the embedded database, otherwise false',
    description: 'Load the demonstration county into an empty database at the first start.',
    expects: 'true or false',
    schema: yesOrNo,
  },
  SMTP_URL: {
    default: '(mail stays in a local outbox page)',
    description: 'Mail server: smtp://user:password@host:587 or smtps://….',
    expects: 'an smtp:// or smtps:// address',
    secret: true,
    schema: address('smtp:', 'smtps:'),
  },
  MAIL_FROM: {
    default: 'Samsyn <samsyn@localhost>',
    description: 'Sender of the mail.',
    expects: 'a mail address, with or without a name before it',
    schema: z.string().regex(/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/),
  },
  SESSION_HOURS: {
    default: '12',
    description:
      'Hours until a signed-in person is asked to go on, ten times, and then has to sign in again.',
    expects: 'a whole number from 1 to 720',
    schema: wholeNumber(1, 720),
  },
  LOG_LEVEL: {
    default: 'info',
    description: 'How much is logged: fatal, error, warn, info, debug, trace or silent.',
    expects: 'one of fatal, error, warn, info, debug, trace and silent',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
  },
} as const satisfies Record<string, Omit<ConfigVariable, 'name'>>;
