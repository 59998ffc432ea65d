import { Body, Controller, Delete, Header, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { PresenceReport, Present } from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { PresenceService } from './presence.service.js';

@ApiTags('live')
@Controller()
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @Put('contributions/:id/presence/:tab')
  @Access('readDraft', 'Contribution')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'Say that one has the draft open, and learn who else has. To be said again and again.',
  })
  @ApiResponse({ status: 200, standardSchema: z.array(Present) })
  inContribution(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Param('tab', { schema: Id }) tab: string,
    @Body({ schema: PresenceReport }) { writing }: PresenceReport,
  ): Promise<string> {
    return this.presence.renew(person, { in: 'contributions', id, tab }, writing);
  }

  @Put('feedback/:id/presence/:tab')
  @Access('write', 'Feedback')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The same for a user organisation’s own words.' })
  @ApiResponse({ status: 200, standardSchema: z.array(Present) })
  inFeedback(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Param('tab', { schema: Id }) tab: string,
    @Body({ schema: PresenceReport }) { writing }: PresenceReport,
  ): Promise<string> {
    return this.presence.renew(person, { in: 'feedback', id, tab }, writing);
  }

  @Delete('presence/:tab')
  @HttpCode(204)
  @Access('signedIn')
  @ApiOperation({ summary: 'Say that one has closed the page.' })
  end(@Current() person: CurrentPerson, @Param('tab', { schema: Id }) tab: string): Promise<void> {
    return this.presence.end(person, tab);
  }
}
