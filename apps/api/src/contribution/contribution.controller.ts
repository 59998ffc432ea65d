import { Body, Controller, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  ContributionDetail,
  DeadlineRequest,
  DraftSave,
  DraftSaved,
  TransitionRequest,
  TransitionResult,
  WaiverRequest,
} from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { ContributionService } from './contribution.service.js';

@ApiTags('contributions')
@Controller('contributions/:id')
export class ContributionController {
  constructor(private readonly contributions: ContributionService) {}

  @Get()
  @Access('readStatus', 'Contribution')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'One unit’s answer for one section, with what is asked and what has happened.' })
  @ApiResponse({ status: 200, standardSchema: ContributionDetail })
  detail(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.contributions.detail(person, id);
  }

  @Put('draft')
  @Access('write', 'Contribution')
  @ApiOperation({ summary: 'Save the draft. 409 staleVersion with both texts, notWritable once submitted.' })
  @ApiResponse({ status: 200, standardSchema: DraftSaved })
  saveDraft(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DraftSave }) body: DraftSave,
  ): Promise<DraftSaved> {
    return this.contributions.saveDraft(person, id, body);
  }

  @Post('transitions')
  @HttpCode(200)
  @Access('signedIn')
  @ApiOperation({
    summary: 'Submit, withdraw, start the review, return, approve or reopen. Refusals have a stable code.',
  })
  @ApiResponse({ status: 200, standardSchema: TransitionResult })
  transition(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: TransitionRequest }) body: TransitionRequest,
  ): Promise<TransitionResult> {
    return this.contributions.transition(person, id, body);
  }

  @Put('waiver')
  @HttpCode(204)
  @Access('signedIn')
  @ApiOperation({ summary: 'Waive a unit’s answer, with a reason: the round goes on without it.' })
  waive(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: WaiverRequest }) body: WaiverRequest,
  ): Promise<void> {
    return this.contributions.waive(person, id, body.reason);
  }

  @Put('deadline')
  @HttpCode(204)
  @Access('signedIn')
  @ApiOperation({ summary: 'Extend the deadline for one unit.' })
  extendDeadline(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DeadlineRequest }) body: DeadlineRequest,
  ): Promise<void> {
    return this.contributions.extendDeadline(person, id, body.deadline);
  }
}
