import { Body, Controller, Get, Header, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RevisionSeen, SectionReview } from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { ReviewService } from './review.service.js';

@ApiTags('contributions')
@Controller()
export class ReviewController {
  constructor(private readonly reviews: ReviewService) {}

  @Get('rounds/:roundId/sections/:sectionId/review')
  @Access('approve', 'Contribution')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary:
      'One section as its reviewers meet it: what every unit below has submitted, and how far the round is.',
  })
  @ApiResponse({ status: 200, standardSchema: SectionReview })
  section(
    @Current() person: CurrentPerson,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('sectionId', { schema: Id }) sectionId: string,
  ): Promise<string> {
    return this.reviews.section(person, roundId, sectionId);
  }

  @Put('contributions/:id/seen')
  @HttpCode(204)
  @Access('approve', 'Contribution')
  @ApiOperation({
    summary: 'A reviewer has had this revision before them: what comes after it is compared with it.',
  })
  see(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RevisionSeen }) body: RevisionSeen,
  ): Promise<void> {
    return this.reviews.see(person, id, body.revisionId);
  }
}
