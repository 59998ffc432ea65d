import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CalendarAddress, CalendarFeed, CalendarRequest } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { CalendarService } from './calendar.service.js';

/** What an address is secret by. */
export const CalendarToken = z.string().max(200);

@ApiTags('calendar')
@Controller()
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  @Get('me/calendar')
  @Access('signedIn')
  @ApiOperation({ summary: 'Whether my deadlines can be subscribed to as a calendar.' })
  @ApiResponse({ status: 200, standardSchema: CalendarFeed })
  feed(@Current() person: CurrentPerson): Promise<CalendarFeed> {
    return this.calendars.feed(person);
  }

  @Post('me/calendar')
  @Access('signedIn')
  @ApiOperation({ summary: 'A new secret address for my calendar; an earlier one stops working.' })
  @ApiResponse({ status: 201, standardSchema: CalendarAddress })
  begin(
    @Current() person: CurrentPerson,
    @Body({ schema: CalendarRequest }) _body: CalendarRequest,
  ): Promise<CalendarAddress> {
    return this.calendars.begin(person);
  }

  @Delete('me/calendar')
  @HttpCode(204)
  @Access('signedIn')
  @ApiOperation({ summary: 'Take the address of my calendar back.' })
  end(@Current() person: CurrentPerson): Promise<void> {
    return this.calendars.end(person);
  }

  /** No session: a calendar program has none. The address is the key. */
  @Get('calendars/:token.ics')
  @Access('public')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'inline; filename="samsyn.ics"')
  @Header('cache-control', 'private, max-age=900')
  @Header('x-robots-tag', 'noindex')
  @ApiProduces('text/calendar')
  @ApiOperation({
    summary: 'The calendar of whoever the secret address belongs to. 404, 429 tooManyAttempts.',
  })
  read(
    @Param('token', { schema: CalendarToken }) token: string,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    return this.calendars.read(token, request);
  }
}
