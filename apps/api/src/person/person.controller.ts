import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Ending, Invitation, InvitationRepeat, Person, PersonChange } from '@samsyn/domain';
import * as z from 'zod';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
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

  @Patch('people/:id')
  @Access('change', 'Person')
  @ApiOperation({
    summary: 'Change a person’s name, address and language. 409 staleVersion, nameTaken for a known address.',
  })
  @ApiResponse({ status: 200, standardSchema: Person })
  change(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: PersonChange }) body: PersonChange,
  ): Promise<Person> {
    return this.people.change(person, id, body);
  }

  @Post('people/:id/invitation')
  @HttpCode(200)
  @Access('change', 'Person')
  @ApiOperation({ summary: 'Mail a new link to somebody who has no password yet. 409 alreadyActive.' })
  @ApiResponse({ status: 200, standardSchema: Person })
  inviteAgain(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: InvitationRepeat }) _body: InvitationRepeat,
  ): Promise<Person> {
    return this.people.inviteAgain(person, id);
  }

  @Put('people/:id/end')
  @Access('change', 'Person')
  @ApiOperation({
    summary:
      'End an account, or withdraw an invitation, from a day on; seats become vacant. 409 lastAdministrator.',
  })
  @ApiResponse({ status: 200, standardSchema: Person })
  end(
    @Current() person: CurrentPerson,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: Ending }) body: Ending,
  ): Promise<Person> {
    return this.people.end(person, id, body);
  }

  @Delete('people/:id/end')
  @Access('change', 'Person')
  @ApiOperation({ summary: 'Undo the end of an account.' })
  @ApiResponse({ status: 200, standardSchema: Person })
  resume(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<Person> {
    return this.people.resume(person, id);
  }
}
