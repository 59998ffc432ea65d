import { Body, Controller, Delete, Get, Headers, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Brand, BrandChange } from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { answerPicture } from '../attachment/picture-answer.js';
import { BrandService } from './brand.service.js';

@ApiTags('administration')
@Controller('brand')
export class BrandController {
  constructor(private readonly brand: BrandService) {}

  @Get()
  @Access('read', 'Brand')
  @ApiOperation({ summary: 'The county’s colours and logo, and the language of its new people.' })
  @ApiResponse({ status: 200, standardSchema: Brand })
  find(@Current() person: CurrentPerson): Promise<Brand> {
    return this.brand.find(person);
  }

  @Put()
  @Access('change', 'Brand')
  @ApiOperation({ summary: 'Change colours and language. 422 for a colour that can’t be read.' })
  @ApiResponse({ status: 200, standardSchema: Brand })
  change(@Current() person: CurrentPerson, @Body({ schema: BrandChange }) body: BrandChange): Promise<Brand> {
    return this.brand.change(person, body);
  }

  @Get('logo')
  @Access('signedIn')
  @ApiProduces('image/png')
  @ApiOperation({ summary: 'The county’s logo.' })
  @ApiResponse({ status: 200 })
  async logo(
    @Current() person: CurrentPerson,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { bytes, hash: sha256 } = await this.brand.logo(person);
    return answerPicture(reply, { bytes, sha256, mediaType: 'image/png' }, 'private', known);
  }

  @Put('logo')
  @Access('change', 'Brand')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'Send a logo: PNG, JPEG or WebP, at most 1 MB.' })
  @ApiResponse({ status: 200, standardSchema: Brand })
  setLogo(@Current() person: CurrentPerson, @Req() request: FastifyRequest): Promise<Brand> {
    const announced = request.headers['content-length'];
    return this.brand.setLogo(person, request.body, announced ? Number(announced) : undefined);
  }

  @Delete('logo')
  @Access('change', 'Brand')
  @ApiOperation({ summary: 'Take the logo away.' })
  @ApiResponse({ status: 200, standardSchema: Brand })
  removeLogo(@Current() person: CurrentPerson): Promise<Brand> {
    return this.brand.removeLogo(person);
  }
}
