import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Me, MeChange, SessionEnd, SessionExtension, SignIn } from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { SessionService } from './session.service.js';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Post('session')
  @HttpCode(200)
  @Access('public')
  @ApiOperation({ summary: 'Sign in; sets the session cookie. 401 wrongCredentials, 429 tooManyAttempts.' })
  @ApiResponse({ status: 200, standardSchema: Me })
  signIn(
    @Body({ schema: SignIn }) body: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    return this.sessions.signIn(body, request, reply);
  }

  @Get('session')
  @Access('signedIn')
  @ApiOperation({ summary: 'When the session ends by itself, and whether that can be put off.' })
  @ApiResponse({ status: 200, standardSchema: SessionEnd })
  end(@Req() request: FastifyRequest): Promise<SessionEnd> {
    return this.sessions.end(request);
  }

  @Post('session/extension')
  @HttpCode(200)
  @Access('signedIn')
  @ApiOperation({ summary: 'Give the session its full length again, at most ten times.' })
  @ApiResponse({ status: 200, standardSchema: SessionEnd })
  extend(
    @Body({ schema: SessionExtension }) _: SessionExtension,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionEnd> {
    return this.sessions.extend(request, reply);
  }

  @Delete('session')
  @HttpCode(204)
  @Access('public')
  @ApiOperation({ summary: 'Sign out.' })
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.sessions.signOut(request, reply);
  }

  @Delete('sessions')
  @HttpCode(204)
  @Access('signedIn')
  @ApiOperation({ summary: 'Sign out everywhere.' })
  signOutEverywhere(@Current() person: CurrentPerson): Promise<void> {
    return this.sessions.signOutEverywhere(person.accountId);
  }

  @Get('me')
  @Access('signedIn')
  @ApiOperation({ summary: 'Who is signed in, with the seats held today.' })
  @ApiResponse({ status: 200, standardSchema: Me })
  me(@Current() person: CurrentPerson): Promise<Me> {
    return this.sessions.me(person.accountId);
  }

  @Patch('me')
  @Access('signedIn')
  @ApiOperation({ summary: 'Choose the language of pages and mail.' })
  @ApiResponse({ status: 200, standardSchema: Me })
  change(@Current() person: CurrentPerson, @Body({ schema: MeChange }) body: MeChange): Promise<Me> {
    return this.sessions.change(person.accountId, body);
  }
}
