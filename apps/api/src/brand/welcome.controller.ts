import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Welcome, WelcomeQuery } from '@samsyn/domain';
import { Access } from '../access/policy.js';
import { BrandService } from './brand.service.js';

/** How the place looks where one signs in. */
@ApiTags('session')
@Controller('welcome')
export class WelcomeController {
  constructor(private readonly brand: BrandService) {}

  @Get()
  @Access('public')
  @ApiOperation({
    summary: 'Name, colours and logo of the county that one signs in to: the one named, or the only one.',
  })
  @ApiResponse({ status: 200, standardSchema: Welcome })
  find(@Query({ schema: WelcomeQuery }) { county }: WelcomeQuery): Promise<Welcome> {
    return this.brand.welcome(county);
  }
}
