import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  Locale,
  MailTemplate,
  MailTemplateChange,
  MailTemplateDetail,
  MailTemplatePreview,
  PreviewedLetter,
  TemplateKind,
} from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { MailTemplateService } from './mail-template.service.js';

@ApiTags('administration')
@Controller('mail-templates')
export class MailTemplateController {
  constructor(private readonly templates: MailTemplateService) {}

  @Get()
  @Access('read', 'MailTemplate')
  @ApiOperation({ summary: 'What the county’s letters say: the standard, or its own words.' })
  @ApiResponse({ status: 200, standardSchema: z.array(MailTemplate) })
  list(@Current() person: CurrentPerson): Promise<MailTemplate[]> {
    return this.templates.list(person);
  }

  @Get(':kind/:locale')
  @Access('read', 'MailTemplate')
  @ApiOperation({ summary: 'One kind of letter in one language, with every text that it has had.' })
  @ApiResponse({ status: 200, standardSchema: MailTemplateDetail })
  find(
    @Current() person: CurrentPerson,
    @Param('kind', { schema: TemplateKind }) kind: TemplateKind,
    @Param('locale', { schema: Locale }) locale: Locale,
  ): Promise<MailTemplateDetail> {
    return this.templates.detail(person, { kind, locale });
  }

  @Put(':kind/:locale')
  @Access('change', 'MailTemplate')
  @ApiOperation({ summary: 'Give a letter the county’s own subject and first words. 409 staleVersion.' })
  @ApiResponse({ status: 200, standardSchema: MailTemplateDetail })
  change(
    @Current() person: CurrentPerson,
    @Param('kind', { schema: TemplateKind }) kind: TemplateKind,
    @Param('locale', { schema: Locale }) locale: Locale,
    @Body({ schema: MailTemplateChange }) body: MailTemplateChange,
  ): Promise<MailTemplateDetail> {
    return this.templates.change(person, { kind, locale }, body);
  }

  @Delete(':kind/:locale')
  @Access('change', 'MailTemplate')
  @ApiOperation({ summary: 'Go back to the standard words; the county’s own stay in the history.' })
  @ApiResponse({ status: 200, standardSchema: MailTemplateDetail })
  reset(
    @Current() person: CurrentPerson,
    @Param('kind', { schema: TemplateKind }) kind: TemplateKind,
    @Param('locale', { schema: Locale }) locale: Locale,
  ): Promise<MailTemplateDetail> {
    return this.templates.reset(person, { kind, locale });
  }

  @Post(':kind/:locale/preview')
  @HttpCode(200)
  @Access('change', 'MailTemplate')
  @ApiOperation({ summary: 'The letter that a text would make, with an example; nothing is saved.' })
  @ApiResponse({ status: 200, standardSchema: PreviewedLetter })
  preview(
    @Current() person: CurrentPerson,
    @Param('kind', { schema: TemplateKind }) kind: TemplateKind,
    @Param('locale', { schema: Locale }) locale: Locale,
    @Body({ schema: MailTemplatePreview }) body: MailTemplatePreview,
  ): Promise<PreviewedLetter> {
    return this.templates.preview(person, { kind, locale }, body);
  }
}
