import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DelegationChoices, Delegations, NewDelegation } from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { DelegationService } from './delegation.service.js';

@ApiTags('delegations')
@Controller('delegations')
export class DelegationController {
  constructor(private readonly delegations: DelegationService) {}

  @Get()
  @Access('signedIn')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Who stands in for me, and for whom I stand in: now or from a day to come.' })
  @ApiResponse({ status: 200, standardSchema: Delegations })
  list(@Current() person: CurrentPerson): Promise<string> {
    return this.delegations.list(person);
  }

  @Get('choices')
  @Access('signedIn')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'My seats in which I may be stood in for, and who may do it.' })
  @ApiResponse({ status: 200, standardSchema: DelegationChoices })
  choices(@Current() person: CurrentPerson): Promise<string> {
    return this.delegations.choices(person);
  }

  @Post()
  @Access('signedIn')
  @ApiOperation({
    summary:
      'Name a substitute for some of my seats, who is told. 422 substituteUnfit, 409 delegationOverlaps.',
  })
  @ApiResponse({ status: 201, standardSchema: Delegations })
  @Header('content-type', 'application/json; charset=utf-8')
  add(
    @Current() person: CurrentPerson,
    @Body({ schema: NewDelegation }) body: NewDelegation,
  ): Promise<string> {
    return this.delegations.add(person, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('signedIn')
  @ApiOperation({ summary: 'End it now: by whoever gave it, the substitute, or the administrator of seats.' })
  withdraw(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.delegations.withdraw(person, id);
  }
}
