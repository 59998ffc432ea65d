import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { Logger } from './platform/logger.js';
import { describeApi } from './platform/openapi.js';
import { refuseOtherOrigins } from './platform/origin.js';
import { notFound } from './platform/problem.js';
import { sendProblem } from './platform/problem.filter.js';
import { refuseUnstorableText } from './platform/storable.js';

/** Bodies up to this size: a section's text is at most 100 000 characters, its JSON some times that. */
const bodyLimit = 5 * 1024 * 1024;

/** The application over an open database; not yet listening. */
export async function createApp(
  config: Config,
  dataSource: DataSource,
  clock = new Clock(),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: config.trustProxy as string | boolean,
    // An address that can't be decoded, or is longer than any id, never reaches a filter.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(notFound(), request, reply),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, dataSource, clock),
    adapter,
    {
      logger: new Logger(config),
      abortOnError: false,
    },
  );
  // A file is read where it is taken, by those who may send one; nothing of it is held before.
  adapter.getInstance().addContentTypeParser('application/octet-stream', (_request, payload, done) => {
    done(null, payload);
  });
  // Neither is a form with a file (`public/verify`).
  adapter.getInstance().addContentTypeParser('multipart/form-data', (_request, payload, done) => {
    done(null, payload);
  });
  app.setGlobalPrefix('api', { exclude: ['public', 'public/{*path}', 'unsubscribe/{*path}'] });
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Angular and Material write style elements of their own.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  refuseOtherOrigins(app.getHttpAdapter().getInstance(), config);
  refuseUnstorableText(app.getHttpAdapter().getInstance());
  describeApi(app);
  return app;
}
