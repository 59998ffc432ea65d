import { Body, Controller, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Feedback, FeedbackReply, FeedbackSave, FeedbackSaved, FeedbackSend } from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { FeedbackService } from './feedback.service.js';

@ApiTags('feedback')
@Controller()
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  @Get('rounds/:id/feedback')
  @Access('read', 'Round')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'What user organisations have sent in a round, and the own organisation’s drafts.',
  })
  @ApiResponse({ status: 200, standardSchema: z.array(Feedback) })
  list(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.feedback.list(person, id);
  }

  @Get('feedback/:id')
  @Access('signedIn')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'One user organisation’s words about one section, and the reply.' })
  @ApiResponse({ status: 200, standardSchema: Feedback })
  find(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.feedback.find(person, id);
  }

  @Put('rounds/:roundId/sections/:sectionId/feedback')
  @Access('signedIn')
  @ApiOperation({ summary: 'Save the own organisation’s words. 409 staleVersion with both texts.' })
  @ApiResponse({ status: 200, standardSchema: FeedbackSaved })
  save(
    @Current() person: CurrentPerson,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('sectionId', { schema: Id }) sectionId: string,
    @Body({ schema: FeedbackSave }) body: FeedbackSave,
  ): Promise<FeedbackSaved> {
    return this.feedback.save(person, { roundId, sectionId, unitId: body.unitId }, body);
  }

  @Post('feedback/:id/sending')
  @HttpCode(200)
  @Access('signedIn')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'Make the saved words readable to others; again after changes, until the report is adopted.',
  })
  @ApiResponse({ status: 200, standardSchema: Feedback })
  send(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: FeedbackSend }) body: FeedbackSend,
  ): Promise<string> {
    return this.feedback.send(person, id, body);
  }

  @Put('feedback/:id/reply')
  @Access('signedIn')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Reply to a user organisation’s words, for all who may read them.' })
  @ApiResponse({ status: 200, standardSchema: Feedback })
  reply(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: FeedbackReply }) body: FeedbackReply,
  ): Promise<string> {
    return this.feedback.reply(person, id, body);
  }
}
