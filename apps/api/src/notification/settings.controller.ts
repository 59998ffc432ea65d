import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { MailList, NoticeSettings, Unsubscribing } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { SessionService } from '../session/session.service.js';
import { SettingsRepository } from './settings.repository.js';

/** From one address in a quarter of an hour; more than any mail program sends for the people behind it. */
const mostPerAddress = 100;

@ApiTags('notices')
@Controller()
export class SettingsController {
  constructor(
    private readonly settings: SettingsRepository,
    private readonly sessions: SessionService,
  ) {}

  @Get('me/notices')
  @Access('signedIn')
  @ApiOperation({ summary: 'What I am mailed of, and when.' })
  @ApiResponse({ status: 200, standardSchema: NoticeSettings })
  find(@Current() person: CurrentPerson): Promise<NoticeSettings> {
    return this.settings.find(person.accountId);
  }

  @Put('me/notices')
  @HttpCode(204)
  @Access('signedIn')
  @ApiOperation({ summary: 'Choose what I am mailed of, and when.' })
  save(
    @Current() person: CurrentPerson,
    @Body({ schema: NoticeSettings }) body: NoticeSettings,
  ): Promise<void> {
    return this.settings.save(person.accountId, body);
  }

  /** Outside `/api`: a mail program posts to the address that a person may open as a page. */
  @Post('unsubscribe/:key/:list')
  @HttpCode(204)
  @Access('public')
  @ApiOperation({
    summary: 'End one list of mail, without signing in (RFC 8058). 204 whether the key is known or not.',
  })
  async unsubscribe(
    @Param('key', { schema: Id }) key: string,
    @Param('list', { schema: MailList }) list: MailList,
    @Body({ schema: Unsubscribing }) _body: Unsubscribing,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.sessions.limit({ [`unsubscribe:address:${request.ip}`]: mostPerAddress });
    await this.settings.unsubscribe(key, list);
  }
}
