import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** Describes the API at /api/docs (a page) and /api/docs/openapi.json, from the same schemas that validate. */
export function describeApi(app: NestFastifyApplication): void {
  const info = new DocumentBuilder()
    .setTitle('Samsyn')
    .setDescription(
      'Errors are problem details (RFC 9457) with a stable `code`. What a person may not read answers 404. ' +
        'Send Accept-Language: en for English messages.',
    )
    .setVersion('1')
    .addCookieAuth('samsyn')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, info), {
    jsonDocumentUrl: 'api/docs/openapi.json',
    customSiteTitle: 'Samsyn API',
  });
}
