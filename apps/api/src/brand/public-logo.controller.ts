import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/policy.js';
import { answerPicture } from '../attachment/picture-answer.js';
import { Id } from '../platform/id.js';
import { notFound } from '../platform/problem.js';
import { BrandService } from './brand.service.js';

/** A county's logo where nobody has signed in: on its published pages, and where one signs in. */
@ApiTags('public')
@Controller('public/counties')
export class PublicLogoController {
  constructor(private readonly brand: BrandService) {}

  @Get(':id/logo')
  @Access('public')
  @ApiProduces('image/png')
  @ApiOperation({ summary: 'A county’s logo, for those who know of the county.' })
  @ApiResponse({ status: 200 })
  async find(
    @Param('id') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    if (!Id.safeParse(id).success) throw notFound();
    const { bytes, hash: sha256 } = await this.brand.publicLogo(id);
    return answerPicture(reply, { bytes, sha256, mediaType: 'image/png' }, 'public', known);
  }
}
