import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Log, LogQuery } from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { LogService } from './log.service.js';

@ApiTags('administration')
@Controller('log')
export class LogController {
  constructor(private readonly log: LogService) {}

  @Get()
  @Access('read', 'Log')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Who did what in the county, newest first; `before` is the last line one has.' })
  @ApiResponse({ status: 200, standardSchema: Log })
  list(@Current() person: CurrentPerson, @Query({ schema: LogQuery }) query: LogQuery): Promise<string> {
    return this.log.list(person, query);
  }
}
