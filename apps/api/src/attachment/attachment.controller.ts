import { Controller, Get, Headers, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Attachment } from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { AttachmentService } from './attachment.service.js';
import { answerPicture } from './picture-answer.js';

@ApiTags('attachments')
@Controller()
export class AttachmentController {
  constructor(private readonly attachments: AttachmentService) {}

  @Post('units/:id/attachments')
  @Access('create', 'Attachment')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({
    summary: 'Send a picture (JPEG, PNG, WebP or GIF, at most 25 MB) for the texts of a unit.',
  })
  @ApiResponse({ status: 201, standardSchema: Attachment })
  upload(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Req() request: FastifyRequest,
  ): Promise<Attachment> {
    const announced = request.headers['content-length'];
    return this.attachments.upload(person, id, request.body, announced ? Number(announced) : undefined);
  }

  @Get('attachments/:id')
  @Access('signedIn')
  @ApiProduces('image/png', 'image/jpeg')
  @ApiOperation({ summary: 'A picture, for those who may read a text that shows it.' })
  @ApiResponse({ status: 200 })
  async find(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return answerPicture(reply, await this.attachments.find(person, id), 'private', known);
  }
}
