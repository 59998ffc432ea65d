import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { LinkInfo, LinkRenewal, LinkUse, Me, PasswordResetRequest } from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { Access } from '../access/policy.js';
import { LinkService } from './link.service.js';

const Token = z.string().max(200);

@ApiTags('session')
@Controller()
export class LinkController {
  constructor(private readonly links: LinkService) {}

  @Post('password-reset')
  @HttpCode(202)
  @Access('public')
  @ApiOperation({ summary: 'Ask for a link to a new password. 202 whether the address is known or not.' })
  ask(@Body({ schema: PasswordResetRequest }) body: PasswordResetRequest, @Req() request: FastifyRequest) {
    return this.links.askForReset(body.email, request);
  }

  @Get('links/:token')
  @Access('public')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What a single-use link is for; reading it uses nothing up. 410 linkExpired.' })
  @ApiResponse({ status: 200, standardSchema: LinkInfo })
  look(@Param('token', { schema: Token }) token: string): Promise<LinkInfo> {
    return this.links.look(token);
  }

  @Post('links/:token')
  @HttpCode(200)
  @Access('public')
  @ApiOperation({ summary: 'Set the password, use the link up and sign in. 410 linkExpired.' })
  @ApiResponse({ status: 200, standardSchema: Me })
  use(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: LinkUse }) body: LinkUse,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    return this.links.use(token, body, reply);
  }

  @Post('links/:token/renewal')
  @HttpCode(202)
  @Access('public')
  @ApiOperation({
    summary:
      'Ask for a new letter in the place of a link that no longer works. 202 whether it is known or not.',
  })
  renew(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: LinkRenewal }) _: LinkRenewal,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.links.renew(token, request);
  }
}
