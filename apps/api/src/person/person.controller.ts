import { Body, Controller, Get, Header, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Invitation, Person } from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { PersonService } from './person.service.js';

@ApiTags('administration')
@Controller()
export class PersonController {
  constructor(private readonly people: PersonService) {}

  @Get('people')
  @Access('read', 'Person')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The county’s people, with the seats they hold today.' })
  @ApiResponse({ status: 200, standardSchema: z.array(Person) })
  list(@Current() person: CurrentPerson): Promise<string> {
    return this.people.list(person);
  }

  @Post('invitations')
  @Access('create', 'Person')
  @ApiOperation({
    summary: 'Add a person, who is mailed a single-use link. 409 nameTaken for a known address.',
  })
  @ApiResponse({ status: 201, standardSchema: Person })
  invite(@Current() person: CurrentPerson, @Body({ schema: Invitation }) body: Invitation): Promise<Person> {
    return this.people.invite(person, body);
  }
}
