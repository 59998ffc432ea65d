import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiOperation,
  ApiProduces,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { Access } from '../access/policy.js';
import { VerifyService } from './verify.service.js';

const Sum = z.string().max(200).optional();

/** Whether a file is what was adopted: for anyone, without a script. Nothing of a file is kept. */
@ApiTags('public')
@Controller('public/verify')
export class VerifyController {
  constructor(private readonly verifications: VerifyService) {}

  @Get()
  @Access('public')
  @ApiProduces('text/html')
  @ApiQuery({ name: 'sha256', required: false, description: 'The SHA-256 of a file, in hexadecimal.' })
  @ApiOperation({ summary: 'Says which published edition a file with this sum is, or asks for a file.' })
  @ApiResponse({ status: 200 })
  async ask(
    @Query('sha256', { schema: Sum }) sum: string | undefined,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer | undefined> {
    const { status, headers, body } = await this.verifications.ofSum(sum, ip);
    void reply.status(status).headers(headers);
    return body;
  }

  @Post()
  @HttpCode(200)
  @Access('public')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  })
  @ApiProduces('text/html')
  @ApiOperation({
    summary: 'Says which published edition a file is; at most 100 MB, of which nothing is kept.',
  })
  @ApiResponse({ status: 200 })
  async check(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer | undefined> {
    const { 'content-type': type, 'content-length': announced } = request.headers;
    const { status, headers, body } = await this.verifications.ofFile(
      { form: request.body, type, ...(announced !== undefined && { announced: Number(announced) }) },
      request.ip,
    );
    void reply.status(status).headers(headers);
    return body;
  }
}
