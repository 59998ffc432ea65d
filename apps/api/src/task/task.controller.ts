import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Tasks } from '@samsyn/domain';
import { Current, type CurrentPerson } from '../access/current.js';
import { Access } from '../access/policy.js';
import { TaskService } from './task.service.js';

@ApiTags('tasks')
@Controller('tasks')
export class TaskController {
  constructor(private readonly tasks: TaskService) {}

  @Get()
  @Access('signedIn')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'What waits for me, what I wait for, what is done; late first, then by deadline.',
  })
  @ApiResponse({ status: 200, standardSchema: Tasks })
  all(@Current() person: CurrentPerson): Promise<string> {
    return this.tasks.all(person);
  }
}
