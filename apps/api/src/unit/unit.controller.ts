import { Body, Controller, Delete, Get, Header, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Ending, NewUnit, Unit, UnitChange, UnitPlacement, UnitPosition } from '@samsyn/domain';
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
  @ApiOperation({
    summary:
      'Rename a unit from today; what was printed before keeps the old name. 409 staleVersion, nameTaken.',
  })
  @ApiResponse({ status: 200, standardSchema: Unit })
  rename(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UnitChange }) body: UnitChange,
  ): Promise<Unit> {
    return this.units.rename(person, id, body);
  }

  @Put(':id/position')
  @Access('change', 'Unit')
  @ApiOperation({ summary: 'Put a unit after one of its siblings, or first.' })
  @ApiResponse({ status: 200, standardSchema: Unit })
  move(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UnitPosition }) body: UnitPosition,
  ): Promise<Unit> {
    return this.units.move(person, id, body);
  }

  @Put(':id/parent')
  @Access('change', 'Unit')
  @ApiOperation({
    summary:
      'Put a unit, and what lies under it, under another from today. What it has not submitted is reviewed there. 409 staleVersion, rootUnitStays, unitEnded, unitUnderItself, unitDoesNotFit, unitUnderReview, parentApproved, nameTaken.',
  })
  @ApiResponse({ status: 200, standardSchema: Unit })
  place(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UnitPlacement }) body: UnitPlacement,
  ): Promise<Unit> {
    return this.units.place(person, id, body);
  }

  @Put(':id/end')
  @Access('change', 'Unit')
  @ApiOperation({
    summary: 'End a unit from a day on: it takes part in no new round. 409 unitHasChildren, unitHasOpenWork.',
  })
  @ApiResponse({ status: 200, standardSchema: Unit })
  end(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: Ending }) body: Ending,
  ): Promise<Unit> {
    return this.units.end(person, id, body);
  }

  @Delete(':id/end')
  @Access('change', 'Unit')
  @ApiOperation({ summary: 'Undo the end of a unit. 409 unitEnded for what lies under one that has ended.' })
  @ApiResponse({ status: 200, standardSchema: Unit })
  resume(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<Unit> {
    return this.units.resume(person, id);
  }
}
