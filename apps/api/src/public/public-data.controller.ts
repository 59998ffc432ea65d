import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/policy.js';
import { send } from './public-answer.js';
import { PublicDataService } from './public-data.service.js';

/** Published figures, for anyone who calculates with them: no session. */
@ApiTags('public')
@Controller('public')
export class PublicDataController {
  constructor(private readonly data: PublicDataService) {}

  @Get('schema/edition.json')
  @Access('public')
  @ApiProduces('application/schema+json')
  @ApiOperation({ summary: 'The JSON Schema of /public/editions/{id}.json.' })
  @ApiResponse({ status: 200 })
  schema(
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string | Buffer | undefined {
    return send(reply, this.data.schema(known));
  }

  @Get('editions/:id/:name.:format')
  @Access('public')
  @ApiProduces('text/csv', 'application/json')
  @ApiOperation({
    summary:
      'The figures of a table or chart (tabell-3, figur-1) of a published edition, with definition and source. ' +
      'CSV has semicolons and decimal commas.',
  })
  @ApiResponse({ status: 200 })
  async dataset(
    @Param('id') id: string,
    @Param('name') name: string,
    @Param('format') format: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer | undefined> {
    return send(reply, await this.data.dataset(id, name, format, known));
  }
}
