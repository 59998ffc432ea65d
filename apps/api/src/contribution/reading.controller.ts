import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Background, WholeReport } from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { ReadingService } from './reading.service.js';

/** What stands beside an answer while it is written, and a unit's answers together. */
@ApiTags('contributions')
@Controller()
export class ReadingController {
  constructor(private readonly reading: ReadingService) {}

  @Get('contributions/:id/background')
  @Access('read', 'Contribution')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'What the unit said of the section before, what the last edition says, and the county’s series.',
  })
  @ApiResponse({ status: 200, standardSchema: Background })
  background(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.reading.background(person, id);
  }

  @Get('rounds/:id/units/:unitId/report')
  @Access('readDraft', 'Contribution')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'A unit’s whole report in a round, as its own people check it before they submit.',
  })
  @ApiResponse({ status: 200, standardSchema: WholeReport })
  report(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Param('unitId', { schema: Id }) unitId: string,
  ): Promise<string> {
    return this.reading.report(person, id, unitId);
  }
}
