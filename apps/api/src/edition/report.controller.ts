import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  CompileRequest,
  CompileSuggestion,
  Edition,
  EditionWarning,
  Preview,
  ReportChanges,
} from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { Against, Origins } from './asked.js';
import { ChangesService } from './changes.service.js';
import { EditionService } from './edition.service.js';
import { PreviewService } from './preview.service.js';

/** What is made of a round. */
@ApiTags('editions')
@Controller('rounds/:id')
export class ReportController {
  constructor(
    private readonly previews: PreviewService,
    private readonly editions: EditionService,
    private readonly changes: ChangesService,
  ) {}

  @Get('preview')
  @Access('preview', 'Round')
  @ApiOperation({ summary: 'The report as it stands, what is not approved greyed out.' })
  @ApiQuery({ name: 'origins', required: false, description: 'true: each text is followed by its source.' })
  @ApiResponse({ status: 200, standardSchema: Preview })
  preview(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Query('origins', { schema: Origins }) origins: boolean,
  ): Promise<Preview> {
    return this.previews.preview(person, id, origins);
  }

  @Get('preview/changes')
  @Access('preview', 'Round')
  @ApiOperation({ summary: 'What would be new compared with an edition, section by section.' })
  @ApiQuery({ name: 'against', required: false, description: 'An edition; without it, the one before.' })
  @ApiResponse({ status: 200, standardSchema: ReportChanges })
  previewChanges(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Query('against', { schema: Against }) against: string | undefined,
  ): Promise<ReportChanges> {
    return this.changes.ofPreview(person, id, against);
  }

  @Get('preview/warnings')
  @Access('preview', 'Round')
  @ApiOperation({ summary: 'What there is to look over in the report as it stands.' })
  @ApiResponse({ status: 200, standardSchema: z.array(EditionWarning) })
  previewWarnings(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
  ): Promise<EditionWarning[]> {
    return this.previews.warnings(person, id);
  }

  @Get('compile-request')
  @Access('compile', 'Round')
  @ApiOperation({ summary: 'What the request for the next edition begins with.' })
  @ApiResponse({ status: 200, standardSchema: CompileSuggestion })
  compileRequest(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
  ): Promise<CompileSuggestion> {
    return this.previews.suggestion(person, id);
  }

  @Post('editions')
  @Access('compile', 'Round')
  @ApiOperation({ summary: 'Compile an edition from what is approved. 409 nothingToCompile.' })
  @ApiResponse({ status: 201, standardSchema: Edition })
  compile(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CompileRequest }) body: CompileRequest,
  ): Promise<Edition> {
    return this.editions.compile(person, id, body);
  }
}
