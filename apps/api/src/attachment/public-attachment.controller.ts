import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/policy.js';
import { AttachmentService } from './attachment.service.js';
import { answerPicture } from './picture-answer.js';

/** The pictures of published editions, for anyone. */
@ApiTags('public')
@Controller('public/attachments')
export class PublicAttachmentController {
  constructor(private readonly attachments: AttachmentService) {}

  @Get(':id')
  @Access('public')
  @ApiProduces('image/png', 'image/jpeg')
  @ApiOperation({ summary: 'A picture in a published edition. 404 once no published edition has it.' })
  @ApiResponse({ status: 200 })
  async find(
    @Param('id') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return answerPicture(reply, await this.attachments.findPublic(id), 'public', known);
  }
}
