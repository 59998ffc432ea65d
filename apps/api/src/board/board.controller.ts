import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Board } from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { Id } from '../platform/id.js';
import { BoardService } from './board.service.js';

@ApiTags('rounds')
@Controller('rounds/:id/board')
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Get()
  @Access('read', 'Round')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'All sections × all units of a round: state, deadline, lateness, whose turn.' })
  @ApiResponse({ status: 200, standardSchema: Board })
  board(@Current() person: CurrentPerson, @Param('id', { schema: Id }) id: string): Promise<string> {
    return this.boards.board(person, id);
  }
}
