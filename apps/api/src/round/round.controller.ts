import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  NewRound,
  ReminderPreview,
  ReminderRequest,
  ReminderResult,
  Round,
  RoundChange,
  RoundList,
  RoundSetup,
} from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { RoundChangeService } from './round-change.service.js';
import { RoundService } from './round.service.js';

@ApiTags('rounds')
@Controller('rounds')
export class RoundController {
  constructor(
    private readonly rounds: RoundService,
    private readonly changes: RoundChangeService,
  ) {}

  @Get()
  @Access('read', 'Round')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The rounds of one’s county, newest first.' })
  @ApiResponse({ status: 200, standardSchema: RoundList })
  list(@Current() person: CurrentPerson): Promise<string> {
    return this.rounds.list(person);
  }

  @Get(':id')
  @Access('read', 'Round')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'One round.' })
  @ApiResponse({ status: 200, standardSchema: Round })
  find(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.rounds.find(person, id);
  }

  @Post()
  @Access('create', 'Round')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'Call for reports: every participant gets a blank contribution for every section.',
  })
  @ApiResponse({ status: 201, standardSchema: Round })
  create(@Current() person: CurrentPerson, @Body({ schema: NewRound }) body: NewRound): Promise<string> {
    return this.rounds.create(person, body);
  }

  @Get(':id/setup')
  @Access('change', 'Round')
  @ApiOperation({ summary: 'What a round asks of whom, and what can still be taken out of it.' })
  @ApiResponse({ status: 200, standardSchema: RoundSetup })
  setup(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<RoundSetup> {
    return this.changes.setup(person, id);
  }

  @Patch(':id')
  @Access('change', 'Round')
  @ApiOperation({
    summary:
      'Change a round: what is left out stays. 409 staleVersion, roundHasBegun, roundHasTexts, unitReviews, parentApproved, questionAnswered.',
  })
  @ApiResponse({ status: 200, standardSchema: RoundSetup })
  change(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RoundChange }) body: RoundChange,
  ): Promise<RoundSetup> {
    return this.changes.change(person, id, body);
  }

  @Post(':id/reminders')
  @HttpCode(200)
  @Access('remind', 'Contribution')
  @ApiOperation({ summary: 'Remind those who are not done.' })
  @ApiResponse({ status: 200, standardSchema: ReminderResult })
  remind(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReminderRequest }) body: ReminderRequest,
  ): Promise<ReminderResult> {
    return this.rounds.remind(person, id, body);
  }

  @Post(':id/reminders/preview')
  @HttpCode(200)
  @Access('remind', 'Contribution')
  @ApiOperation({ summary: 'The letters that reminding would send; none is sent.' })
  @ApiResponse({ status: 200, standardSchema: ReminderPreview })
  previewReminder(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReminderRequest }) body: ReminderRequest,
  ): Promise<ReminderPreview> {
    return this.rounds.previewReminder(person, id, body);
  }
}
