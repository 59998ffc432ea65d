import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  Edition,
  EditionApprovals,
  EditionTransitionRequest,
  EditionWarning,
  ReportChanges,
  type EditionState,
} from '@samsyn/domain';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { attachment, docxType } from '../platform/download.js';
import { Id } from '../platform/id.js';
import { Against, Origins } from './asked.js';
import { ChangesService } from './changes.service.js';
import { EditionFiles, documentPolicy } from './edition-files.js';
import { EditionService } from './edition.service.js';

/** What stands at the top of an edition that is not, or no longer, a decided report. */
const banners: Readonly<Partial<Record<EditionState, string>>> = {
  compiled: 'Utgåvan är sammanställd men inte fastställd.',
  sentBack: 'Utgåvan är återsänd och gäller inte.',
  withdrawn: 'Utgåvan är återkallad och gäller inte längre.',
};

@ApiTags('editions')
@Controller('editions')
export class EditionController {
  constructor(
    private readonly editions: EditionService,
    private readonly files: EditionFiles,
    private readonly differences: ChangesService,
  ) {}

  @Get()
  @Access('signedIn')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The editions that one may read, newest first.' })
  @ApiResponse({ status: 200, standardSchema: z.array(Edition) })
  list(@Current() person: CurrentPerson): Promise<string> {
    return this.editions.list(person);
  }

  @Get(':id')
  @Access('signedIn')
  @ApiOperation({ summary: 'One edition, without its document.' })
  @ApiResponse({ status: 200, standardSchema: Edition })
  find(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<Edition> {
    return this.editions.find(person, id);
  }

  @Post(':id/transitions')
  @HttpCode(200)
  @Access('signedIn')
  @ApiOperation({
    summary:
      'Adopt, send back, publish or withdraw. 409 editionOutdated when a text in it was reopened, notPublishable with ' +
      'the places that the law does not let be published.',
  })
  @ApiResponse({ status: 200, standardSchema: Edition })
  transition(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: EditionTransitionRequest }) body: EditionTransitionRequest,
  ): Promise<Edition> {
    return this.editions.transition(person, id, body);
  }

  @Get(':id/changes')
  @Access('signedIn')
  @ApiOperation({ summary: 'What is not as in the edition before, section by section.' })
  @ApiQuery({ name: 'against', required: false, description: 'An edition; without it, the one before.' })
  @ApiResponse({ status: 200, standardSchema: ReportChanges })
  changes(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Query('against', { schema: Against }) against: string | undefined,
  ): Promise<ReportChanges> {
    return this.differences.ofEdition(person, id, against);
  }

  @Get(':id/approvals')
  @Access('signedIn')
  @ApiOperation({ summary: 'Who wrote and who approved what the edition holds.' })
  @ApiResponse({ status: 200, standardSchema: EditionApprovals })
  approvals(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
  ): Promise<EditionApprovals> {
    return this.differences.approvals(person, id);
  }

  @Get(':id/warnings')
  @Access('signedIn')
  @ApiOperation({ summary: 'What there is to look over in an edition, and what stops its publication.' })
  @ApiResponse({ status: 200, standardSchema: z.array(EditionWarning) })
  warnings(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
  ): Promise<EditionWarning[]> {
    return this.editions.warnings(person, id);
  }

  @Get(':id/document')
  @Access('signedIn')
  @ApiProduces('text/html')
  @ApiQuery({ name: 'origins', required: false, description: 'true: each text is followed by its source.' })
  @ApiOperation({ summary: 'The edition as a page without scripts, in Swedish.' })
  @ApiResponse({ status: 200 })
  async html(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Query('origins', { schema: Origins }) origins: boolean,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { edition, document } = await this.editions.withDocument(person, id);
    const banner = banners[edition.state];
    reply.headers({ 'content-security-policy': documentPolicy, 'cache-control': 'private, no-cache' });
    void reply.type('text/html; charset=utf-8');
    return this.files.html(edition, document, '/api/attachments', {
      origins,
      ...(banner !== undefined && { banner }),
    });
  }

  @Get(':id/document.docx')
  @Access('signedIn')
  @ApiProduces(docxType)
  @ApiOperation({ summary: 'The edition as a Word document.' })
  @ApiResponse({ status: 200 })
  async docx(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { edition, document } = await this.editions.withDocument(person, id);
    const file = await this.files.docx(edition, document);
    reply.headers({
      'content-disposition': attachment(this.files.nameOf(edition)),
      'cache-control': 'private, no-cache',
    });
    void reply.type(docxType);
    return file;
  }
}
