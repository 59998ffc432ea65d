import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/policy.js';
import { send } from './public-answer.js';
import { PublicService } from './public.service.js';

/** Published editions, for anyone: no session, no script, Swedish whatever the reader’s language. */
@ApiTags('public')
@Controller('public')
export class PublicController {
  constructor(private readonly editions: PublicService) {}

  @Get()
  @Access('public')
  @ApiProduces('text/html')
  @ApiOperation({ summary: 'Every published edition, newest first.' })
  @ApiResponse({ status: 200 })
  async index(
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer | undefined> {
    return send(reply, await this.editions.index(known));
  }

  @Get('editions/:id.:format')
  @Access('public')
  @ApiProduces('application/octet-stream')
  @ApiOperation({
    summary: 'A published edition as a file, to the byte as it was adopted. 410 once it is withdrawn.',
  })
  @ApiResponse({ status: 200 })
  async file(
    @Param('id') id: string,
    @Param('format') format: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer | undefined> {
    // The router lets the last dot divide the two; a format may hold one itself, an id does not.
    const [bare, ...rest] = `${id}.${format}`.split('.');
    return send(reply, await this.editions.file(bare!, rest.join('.'), known));
  }

  @Get('editions/:id')
  @Access('public')
  @ApiProduces('text/html')
  @ApiOperation({ summary: 'A published edition as a page; a withdrawn one says so at the same address.' })
  @ApiResponse({ status: 200 })
  async html(
    @Param('id') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer | undefined> {
    return send(reply, await this.editions.html(id, known));
  }
}
