import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { WordImport } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { ContributionService } from '../contribution/contribution.service.js';
import { FeedbackService } from '../feedback/feedback.service.js';
import { Id } from '../platform/id.js';
import { WordImportService } from './word-import.service.js';

/** A Word file becomes text for those who may write the text that it is to go into. */
@ApiTags('word-import')
@Controller()
export class WordImportController {
  constructor(
    private readonly contributions: ContributionService,
    private readonly feedback: FeedbackService,
    private readonly imports: WordImportService,
  ) {}

  @Post('contributions/:id/word-import')
  @HttpCode(200)
  @Access('write', 'Contribution')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'A Word file (.docx, at most 25 MB) as HTML for the contribution’s text.' })
  @ApiResponse({ status: 200, standardSchema: WordImport })
  async forContribution(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Req() request: FastifyRequest,
  ): Promise<WordImport> {
    await this.contributions.mustWrite(person, id);
    return this.imports.read(request.body, announced(request));
  }

  @Post('feedback/:id/word-import')
  @HttpCode(200)
  @Access('write', 'Feedback')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({
    summary: 'A Word file (.docx, at most 25 MB) as HTML for a user organisation’s own words.',
  })
  @ApiResponse({ status: 200, standardSchema: WordImport })
  async forFeedback(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Req() request: FastifyRequest,
  ): Promise<WordImport> {
    await this.feedback.mustWrite(person, id);
    return this.imports.read(request.body, announced(request));
  }
}

function announced({ headers }: FastifyRequest): number | undefined {
  const length = headers['content-length'];
  return length === undefined ? undefined : Number(length);
}
