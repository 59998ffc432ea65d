import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  Edition,
  EditionApprovals,
  EditionOutputs,
  EditionTransitionRequest,
  EditionWarning,
  OutputFormat,
  OutputRequest,
  ReportChanges,
  type EditionState,
} from '@samsyn/domain';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { attachment, isKnown, mediaTypes } from '../platform/download.js';
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
    const page = await this.files.page(edition, document, {
      origins,
      ...(banner !== undefined && { banner }),
    });
    reply.headers({ 'content-security-policy': documentPolicy(page), 'cache-control': 'private, no-cache' });
    void reply.type(mediaTypes.html);
    return page;
  }

  @Get(':id/outputs')
  @Access('signedIn')
  @ApiOperation({
    summary: 'The files of an edition, where each of them stands, and whether all are sealed.',
  })
  @ApiResponse({ status: 200, standardSchema: EditionOutputs })
  outputs(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
  ): Promise<EditionOutputs> {
    return this.editions.outputs(person, id);
  }

  @Post(':id/outputs/:format')
  @HttpCode(200)
  @Access('signedIn')
  @ApiOperation({ summary: 'Have a file made, or made again if that failed. It goes on in the background.' })
  @ApiResponse({ status: 200, standardSchema: EditionOutputs })
  makeOutput(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Param('format', { schema: OutputFormat }) format: OutputFormat,
    @Body({ schema: OutputRequest }) _body: OutputRequest,
  ): Promise<EditionOutputs> {
    return this.editions.makeOutput(person, id, format);
  }

  @Get(':id/document.:format')
  @Access('signedIn')
  @ApiProduces('application/octet-stream')
  @ApiOperation({
    summary:
      'The edition as a file: the sealed bytes once it is adopted, until then made when it is asked for. ' +
      '503 outputPending while that takes long.',
  })
  @ApiResponse({ status: 200 })
  async file(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Param('format', { schema: OutputFormat }) format: OutputFormat,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { edition, file } = await this.editions.output(person, id, format);
    const tag = `"${file.sha256}"`;
    reply.headers({
      'content-disposition': attachment(this.files.nameOf(edition, format)),
      'cache-control': 'private, no-cache',
      etag: tag,
      // The page is to be kept, not to be looked at here.
      'content-security-policy': "default-src 'none'; sandbox",
    });
    if (isKnown(tag, known)) {
      void reply.status(304);
      return undefined;
    }
    void reply.type(mediaTypes[format]);
    return file.bytes;
  }
}
