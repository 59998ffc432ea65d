import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CompileRequest, Edition, Preview } from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { EditionService } from './edition.service.js';
import { PreviewService } from './preview.service.js';

/** What is made of a round. */
@ApiTags('editions')
@Controller('rounds/:id')
export class ReportController {
  constructor(
    private readonly previews: PreviewService,
    private readonly editions: EditionService,
  ) {}

  @Get('preview')
  @Access('preview', 'Round')
  @ApiOperation({ summary: 'The report as it stands, what is not approved greyed out.' })
  @ApiResponse({ status: 200, standardSchema: Preview })
  preview(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<Preview> {
    return this.previews.preview(person, id);
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
