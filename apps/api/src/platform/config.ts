import path from 'node:path';
import type { z } from 'zod';
import { type ConfigVariable, variables } from './config-variables.js';
import { ConfigError } from './start-error.js';

export { ConfigError };

type Name = keyof typeof variables;
type Value<N extends Name> = z.output<(typeof variables)[N]['schema']>;
type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of one process, read once from the environment and valid. */
export interface Config {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly trustProxy: boolean | number | string;
  /** Absolute. */
  readonly dataDir: string;
  /** Absent: the embedded PostgreSQL is used. */
  readonly databaseUrl: string | undefined;
  readonly databasePoolSize: number;
  readonly demo: boolean;
  /** Absent: mail stays in the local outbox. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly sessionHours: number;
  readonly logLevel: Value<'LOG_LEVEL'>;
}

/** Name, default and meaning of every variable, in reading order: the source of the README's table. */
export const configVariables: readonly Pick<ConfigVariable, 'name' | 'default' | 'description'>[] =
  Object.entries(variables).map(([name, variable]) => ({
    name,
    default: variable.default,
    description: variable.description,
  }));

/** Reads and checks the settings; throws a ConfigError that names the first variable that is wrong. */
export function readConfig(env: Environment): Config {
  const port = read(env, 'PORT') ?? Number(variables.PORT.default);
  const databaseUrl = read(env, 'DATABASE_URL');
  return {
    host: read(env, 'HOST') ?? variables.HOST.default,
    port,
    publicUrl: read(env, 'PUBLIC_URL') ?? `http://localhost:${port}`,
    trustProxy: read(env, 'TRUST_PROXY') ?? false,
    dataDir: path.resolve(read(env, 'DATA_DIR') ?? variables.DATA_DIR.default),
    databaseUrl,
    databasePoolSize: read(env, 'DATABASE_POOL_SIZE') ?? Number(variables.DATABASE_POOL_SIZE.default),
    demo: read(env, 'DEMO') ?? databaseUrl === undefined,
    smtpUrl: read(env, 'SMTP_URL'),
    mailFrom: read(env, 'MAIL_FROM') ?? variables.MAIL_FROM.default,
    sessionHours: read(env, 'SESSION_HOURS') ?? Number(variables.SESSION_HOURS.default),
    logLevel: read(env, 'LOG_LEVEL') ?? variables.LOG_LEVEL.default,
  };
}

function read<N extends Name>(env: Environment, name: N): Value<N> | undefined {
  const text = env[name]?.trim();
  // Compose files and service units pass "not set" as an empty string.
  if (!text) return undefined;
  const variable: Omit<ConfigVariable, 'name'> = variables[name];
  const result = variable.schema.safeParse(text);
  if (result.success) return result.data as Value<N>;
  const shown = variable.secret ? '' : `, but is "${text}"`;
  throw new ConfigError(`${name} must be ${variable.expects}${shown}.`);
}

/** Under which a Nest provider asks for the settings. */
export const configToken = Symbol('config');
