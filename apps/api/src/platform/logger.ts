import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from './config.js';

/** Nest tells of every route and module at start; whoever runs the program has no use for that. */
const framework = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);
const levels: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];
const upTo: Readonly<Record<Config['logLevel'], number>> = {
  silent: 0,
  fatal: 1,
  error: 2,
  warn: 3,
  info: 4,
  debug: 5,
  trace: 6,
};

/** Lines for a person at a terminal, JSON for a machine that collects them. */
export class Logger extends ConsoleLogger {
  constructor({ logLevel }: Pick<Config, 'logLevel'>) {
    super({ logLevels: levels.slice(0, upTo[logLevel]), json: !process.stdout.isTTY, compact: true });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!framework.has(String(rest.at(-1)))) super.log(message, ...(rest as [string]));
  }
}
