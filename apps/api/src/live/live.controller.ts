import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Current, type CurrentPerson, type SignedInRequest } from '../access/current.js';
import { Access } from '../access/policy.js';
import { LiveService } from './live.service.js';

@ApiTags('live')
@Controller('events')
export class LiveController {
  constructor(private readonly live: LiveService) {}

  @Get()
  @Access('signedIn')
  @ApiProduces('text/event-stream')
  @ApiOperation({
    summary:
      'Server-sent events: what has changed, of all that one may know of (`LiveEvent`). With Last-Event-ID it begins with resync.',
  })
  events(
    @Current() person: CurrentPerson,
    @Req() request: SignedInRequest,
    @Res() reply: FastifyReply,
  ): void {
    this.live.open(person, request, reply);
  }
}
