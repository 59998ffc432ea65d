import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { NewPlan, Plan } from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { PlanService } from './plan.service.js';

@ApiTags('plans')
@Controller('plans')
export class PlanController {
  constructor(private readonly plans: PlanService) {}

  @Get()
  @Access('read', 'Plan')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The county’s plans without their outlines, newest first.' })
  @ApiResponse({ status: 200, standardSchema: z.array(Plan.omit({ focusAreas: true })) })
  list(@Current() person: CurrentPerson): Promise<string> {
    return this.plans.list(person);
  }

  @Get(':id')
  @Access('read', 'Plan')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'A plan with its whole outline, in print order.' })
  @ApiResponse({ status: 200, standardSchema: Plan })
  find(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.plans.find(person, id);
  }

  @Post()
  @Access('create', 'Plan')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Add a plan; sections and indicators may continue those of an earlier one.' })
  @ApiResponse({ status: 201, standardSchema: Plan })
  create(@Current() person: CurrentPerson, @Body({ schema: NewPlan }) body: NewPlan): Promise<string> {
    return this.plans.create(person, body);
  }
}
