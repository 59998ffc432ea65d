import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Mail, MailAttempt, MailDetail, OutboxQuery } from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { OutboxService } from './outbox.service.js';

@ApiTags('administration')
@Controller('outbox')
export class OutboxController {
  constructor(private readonly outbox: OutboxService) {}

  @Get()
  @Access('read', 'Mail')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'Mail that has been sent or waits, newest first; `before` is the last id one has.',
  })
  @ApiResponse({ status: 200, standardSchema: z.array(Mail) })
  list(
    @Current() person: CurrentPerson,
    @Query({ schema: OutboxQuery }) query: OutboxQuery,
  ): Promise<string> {
    return this.outbox.list(person, query);
  }

  @Get(':id')
  @Access('read', 'Mail')
  @ApiOperation({ summary: 'One letter, as text and as HTML.' })
  @ApiResponse({ status: 200, standardSchema: MailDetail })
  find(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<MailDetail> {
    return this.outbox.find(person, id);
  }

  @Post(':id/attempt')
  @HttpCode(204)
  @Access('change', 'Mail')
  @ApiOperation({ summary: 'Try a letter at once that has not left yet, to its receiver’s present address.' })
  sendAgain(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: MailAttempt }) _body: MailAttempt,
  ): Promise<void> {
    return this.outbox.sendAgain(person, id);
  }
}
