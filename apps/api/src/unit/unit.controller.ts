import { Body, Controller, Get, Header, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { NewUnit, Unit, UnitChange } from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { UnitService } from './unit.service.js';

@ApiTags('administration')
@Controller('units')
export class UnitController {
  constructor(private readonly units: UnitService) {}

  @Get()
  @Access('read', 'Unit')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The county’s tree of units: every unit after its parent.' })
  @ApiResponse({ status: 200, standardSchema: z.array(Unit) })
  list(@Current() person: CurrentPerson): Promise<string> {
    return this.units.list(person);
  }

  @Post()
  @Access('create', 'Unit')
  @ApiOperation({ summary: 'Add a unit under another. 409 nameTaken among its siblings.' })
  @ApiResponse({ status: 201, standardSchema: Unit })
  add(@Current() person: CurrentPerson, @Body({ schema: NewUnit }) body: NewUnit): Promise<Unit> {
    return this.units.add(person, body);
  }

  @Patch(':id')
  @Access('change', 'Unit')
  @ApiOperation({ summary: 'Rename a unit.' })
  @ApiResponse({ status: 200, standardSchema: Unit })
  rename(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UnitChange }) body: UnitChange,
  ): Promise<Unit> {
    return this.units.rename(person, id, body);
  }
}
