import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SearchResult } from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { SearchService } from './search.service.js';

/** What one may look for. */
export const Words = z.string().trim().min(2).max(200);

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly searches: SearchService) {}

  @Get()
  @Access('signedIn')
  @ApiQuery({
    name: 'q',
    description: 'At least two characters. All words have to be there; in quotation marks, just so.',
  })
  @ApiOperation({
    summary:
      'What one may read that holds these words, in any form: sections, texts, comments, feedback and units.',
  })
  @ApiResponse({ status: 200, standardSchema: SearchResult })
  search(@Current() person: CurrentPerson, @Query('q', { schema: Words }) q: string): Promise<SearchResult> {
    return this.searches.search(person, q);
  }
}
