import { Injectable } from '@nestjs/common';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { TaskRepository } from './task.repository.js';

@Injectable()
export class TaskService {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly clock: Clock,
  ) {}

  /** `Tasks` as JSON text. */
  all(person: CurrentPerson): Promise<string> {
    return this.tasks.all(person, this.clock.today());
  }
}
