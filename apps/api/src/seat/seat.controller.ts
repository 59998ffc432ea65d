import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { NewSeat, Seat, SeatAssignment, SeatChange, SeatDetail } from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { SeatService } from './seat.service.js';

@ApiTags('administration')
@Controller('seats')
export class SeatController {
  constructor(private readonly seats: SeatService) {}

  @Get()
  @Access('read', 'Seat')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The county’s seats, with who holds each today.' })
  @ApiResponse({ status: 200, standardSchema: z.array(Seat) })
  list(@Current() person: CurrentPerson): Promise<string> {
    return this.seats.list(person);
  }

  @Get(':id')
  @Access('read', 'Seat')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'A seat, with all who have held it or are to.' })
  @ApiResponse({ status: 200, standardSchema: SeatDetail })
  find(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.seats.detail(person, id);
  }

  @Post()
  @Access('create', 'Seat')
  @ApiOperation({ summary: 'Add a vacant seat to a unit. 422 roleDoesNotFit.' })
  @ApiResponse({ status: 201, standardSchema: Seat })
  add(@Current() person: CurrentPerson, @Body({ schema: NewSeat }) body: NewSeat): Promise<Seat> {
    return this.seats.add(person, body);
  }

  @Patch(':id')
  @Access('change', 'Seat')
  @ApiOperation({
    summary:
      'Call a seat something else, end it today, or take its end back. 409 seatHasReviews, lastAdministrator.',
  })
  @ApiResponse({ status: 200, standardSchema: Seat })
  change(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SeatChange }) body: SeatChange,
  ): Promise<Seat> {
    return this.seats.change(person, id, body);
  }

  @Put(':id/holder')
  @HttpCode(204)
  @Access('change', 'Seat')
  @ApiOperation({
    summary: 'Give a seat to a person from a day on, or leave it vacant. What it reviews goes with it.',
  })
  assign(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SeatAssignment }) body: SeatAssignment,
  ): Promise<void> {
    return this.seats.assign(person, id, body);
  }

  @Delete(':id/plans')
  @HttpCode(204)
  @Access('change', 'Seat')
  @ApiOperation({ summary: 'Forget who was to hold the seat: whoever holds it today goes on.' })
  dropPlans(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.seats.dropPlans(person, id);
  }
}
