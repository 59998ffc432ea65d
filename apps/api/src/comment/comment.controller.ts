import { Body, Controller, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  Colleague,
  CommentChange,
  CommentPlace,
  CommentThread,
  CommentThreads,
  NewReply,
  NewThread,
  Reading,
  Resolution,
} from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { CommentService } from './comment.service.js';

@ApiTags('comments')
@Controller()
export class CommentController {
  constructor(private readonly comments: CommentService) {}

  @Get('contributions/:id/comments')
  @Access('read', 'Comment')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'What has been said about a contribution, in threads.' })
  @ApiResponse({ status: 200, standardSchema: CommentThreads })
  list(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.comments.list(person, id);
  }

  @Get('contributions/:id/colleagues')
  @Access('read', 'Comment')
  @ApiOperation({ summary: 'Who can be mentioned in a comment: those who may read it.' })
  @ApiResponse({ status: 200, standardSchema: z.array(Colleague) })
  colleagues(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
  ): Promise<Colleague[]> {
    return this.comments.colleagues(person, id);
  }

  @Post('contributions/:id/comments')
  @Access('create', 'Comment')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Begin a thread, about the section or about a block of its text.' })
  @ApiResponse({ status: 201, standardSchema: CommentThread })
  begin(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewThread }) body: NewThread,
  ): Promise<string> {
    return this.comments.begin(person, id, body);
  }

  @Post('threads/:id/comments')
  @Access('create', 'Comment')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Reply in a thread; one that was resolved is open again.' })
  @ApiResponse({ status: 201, standardSchema: CommentThread })
  reply(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewReply }) body: NewReply,
  ): Promise<string> {
    return this.comments.reply(person, id, body);
  }

  @Put('threads/:id/resolution')
  @Access('change', 'Comment')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Say that a thread is done with, or open it again.' })
  @ApiResponse({ status: 200, standardSchema: CommentThread })
  resolve(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: Resolution }) body: Resolution,
  ): Promise<string> {
    return this.comments.resolve(person, id, body.resolved);
  }

  @Get('comments/:id')
  @Access('read', 'Comment')
  @ApiOperation({ summary: 'Where a comment stands.' })
  @ApiResponse({ status: 200, standardSchema: CommentPlace })
  place(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<CommentPlace> {
    return this.comments.place(person, id);
  }

  @Put('comments/:id')
  @Access('create', 'Comment')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Put other words in one’s own comment, or take it away.' })
  @ApiResponse({ status: 200, standardSchema: CommentThread })
  change(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CommentChange }) body: CommentChange,
  ): Promise<string> {
    return this.comments.change(person, id, body);
  }

  @Put('comments/:id/reading')
  @HttpCode(204)
  @Access('read', 'Comment')
  @ApiOperation({ summary: 'One has read a comment in which one is mentioned: it is no task any more.' })
  markRead(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: Reading }) _body: Reading,
  ): Promise<void> {
    return this.comments.markRead(person, id);
  }
}
