import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DraftSaved, KeptDraft, Restoration, VersionText, Versions } from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { VersionService } from './version.service.js';

/** Every text that a contribution has had. */
@ApiTags('contributions')
@Controller('contributions/:id')
export class VersionController {
  constructor(private readonly versions: VersionService) {}

  @Get('versions')
  @Access('readHistory', 'Contribution')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Every version, with its authors, its time and what happened to it.' })
  @ApiResponse({ status: 200, standardSchema: Versions })
  list(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.versions.list(person, id);
  }

  @Get('versions/:versionId')
  @Access('readHistory', 'Contribution')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The words of one version; `draft` for the text that is being written.' })
  @ApiResponse({ status: 200, standardSchema: VersionText })
  text(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Param('versionId', { schema: VersionText.shape.id }) versionId: string,
  ): Promise<string> {
    return this.versions.text(person, id, versionId);
  }

  @Post('kept-draft')
  @HttpCode(204)
  @Access('write', 'Contribution')
  @ApiOperation({ summary: 'Put the draft aside as a version, before another text takes its place.' })
  keep(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: KeptDraft }) body: KeptDraft,
  ): Promise<void> {
    return this.versions.keep(person, id, body);
  }

  @Post('restoration')
  @HttpCode(200)
  @Access('write', 'Contribution')
  @ApiOperation({ summary: 'Take an earlier version up again as the draft. What the draft says is kept.' })
  @ApiResponse({ status: 200, standardSchema: DraftSaved })
  restore(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: Restoration }) body: Restoration,
  ): Promise<DraftSaved> {
    return this.versions.restore(person, id, body);
  }
}
