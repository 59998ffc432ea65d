import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import { Access } from '../access/policy.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'Whether the program and its database answer.' })
  async health(): Promise<{ status: 'ok' }> {
    await this.db.query('select 1');
    return { status: 'ok' };
  }
}
