import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  GuestInvitation,
  GuestLink,
  GuestLinkMade,
  GuestRenewal,
  GuestWords,
  NewGuestLink,
  SectionReading,
} from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { answerPicture } from '../attachment/picture-answer.js';
import { Id } from '../platform/id.js';
import { GuestService } from './guest.service.js';

const Token = z.string().max(200);

@ApiTags('feedback')
@Controller()
export class GuestController {
  constructor(private readonly guests: GuestService) {}

  @Get('rounds/:roundId/sections/:sectionId/reading')
  @Access('read', 'Round')
  @ApiOperation({ summary: 'A section to be read by somebody who is no civil servant.' })
  @ApiResponse({ status: 200, standardSchema: SectionReading })
  reading(
    @Current() person: CurrentPerson,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('sectionId', { schema: Id }) sectionId: string,
  ): Promise<SectionReading> {
    return this.guests.reading(person, { roundId, sectionId });
  }

  @Get('rounds/:roundId/sections/:sectionId/guest-links')
  @Access('read', 'GuestLink')
  @ApiOperation({ summary: 'The links that one’s organisation has given to members without an account.' })
  @ApiResponse({ status: 200, standardSchema: z.array(GuestLink) })
  list(
    @Current() person: CurrentPerson,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('sectionId', { schema: Id }) sectionId: string,
  ): Promise<GuestLink[]> {
    return this.guests.list(person, { roundId, sectionId });
  }

  @Post('rounds/:roundId/sections/:sectionId/guest-links')
  @Access('create', 'GuestLink')
  @ApiOperation({ summary: 'Make a single-use link for one section. Its address is told this once.' })
  @ApiResponse({ status: 201, standardSchema: GuestLinkMade })
  make(
    @Current() person: CurrentPerson,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('sectionId', { schema: Id }) sectionId: string,
    @Body({ schema: NewGuestLink }) body: NewGuestLink,
  ): Promise<GuestLinkMade> {
    return this.guests.make(person, { roundId, sectionId }, body);
  }

  @Delete('guest-links/:id')
  @HttpCode(204)
  @Access('change', 'GuestLink')
  @ApiOperation({ summary: 'Make a link that is not used worth nothing.' })
  @ApiResponse({ status: 204 })
  withdraw(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.guests.withdraw(person, id);
  }

  @Get('guest/:token')
  @Access('public')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What a guest is asked to read and write. 410 linkExpired.' })
  @ApiResponse({ status: 200, standardSchema: GuestInvitation })
  open(
    @Param('token', { schema: Token }) token: string,
    @Req() request: FastifyRequest,
  ): Promise<GuestInvitation> {
    return this.guests.open(token, request);
  }

  @Post('guest/:token')
  @HttpCode(204)
  @Access('public')
  @ApiOperation({ summary: 'Send a guest’s words and use the link up. 410 linkExpired, 422 incomplete.' })
  @ApiResponse({ status: 204 })
  send(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: GuestWords }) body: GuestWords,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.guests.send(token, body, request);
  }

  @Post('guest/:token/renewal')
  @HttpCode(202)
  @Access('public')
  @ApiOperation({
    summary:
      'Ask the organisation for a new link in the place of one that is too old. 202 whether it is known or not.',
  })
  @ApiResponse({ status: 202 })
  ask(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: GuestRenewal }) _: GuestRenewal,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.guests.ask(token, request);
  }

  @Get('guest/:token/attachments/:id')
  @Access('public')
  @ApiProduces('image/png', 'image/jpeg')
  @ApiOperation({ summary: 'A picture in a text that a guest is asked to read. 410 linkExpired.' })
  @ApiResponse({ status: 200 })
  async picture(
    @Param('token', { schema: Token }) token: string,
    @Param('id', { schema: Id }) id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return answerPicture(reply, await this.guests.picture(token, id), 'private', known);
  }
}
