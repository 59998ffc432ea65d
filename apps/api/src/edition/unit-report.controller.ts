import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { attachment, mediaTypes } from '../platform/download.js';
import { Id } from '../platform/id.js';
import { documentPolicy } from './edition-files.js';
import { UnitReportService } from './unit-report.service.js';

/** A unit's status report, which its contact signs. */
@ApiTags('contributions')
@Controller('rounds/:id/units/:unitId/report')
export class UnitReportController {
  constructor(private readonly reports: UnitReportService) {}

  @Get('document')
  @Access('signedIn')
  @ApiProduces('text/html')
  @ApiOperation({
    summary: 'What a unit answers in a round, as far as one may read it, as a page in Swedish.',
  })
  @ApiResponse({ status: 200 })
  async html(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Param('unitId', { schema: Id }) unitId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const page = await this.reports.html(person, id, unitId);
    reply.headers({ 'content-security-policy': documentPolicy(page), 'cache-control': 'private, no-store' });
    void reply.type('text/html; charset=utf-8');
    return page;
  }

  @Get('document.docx')
  @Access('signedIn')
  @ApiProduces(mediaTypes.docx)
  @ApiOperation({ summary: 'The same as a Word document.' })
  @ApiResponse({ status: 200 })
  docx(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Param('unitId', { schema: Id }) unitId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.#file(person, id, unitId, 'docx', reply);
  }

  @Get('document.pdf')
  @Access('signedIn')
  @ApiProduces(mediaTypes.pdf)
  @ApiOperation({ summary: 'The same as an accessible PDF.' })
  @ApiResponse({ status: 200 })
  pdf(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Param('unitId', { schema: Id }) unitId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.#file(person, id, unitId, 'pdf', reply);
  }

  async #file(
    person: CurrentPerson,
    id: string,
    unitId: string,
    format: 'docx' | 'pdf',
    reply: FastifyReply,
  ): Promise<Buffer> {
    const { file, name } = await this.reports.file(person, id, unitId, format);
    reply.headers({ 'content-disposition': attachment(name), 'cache-control': 'private, no-store' });
    void reply.type(mediaTypes[format]);
    return file;
  }
}
