import { Injectable } from '@nestjs/common';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.js';
import { BoardRepository } from './board.repository.js';

@Injectable()
export class BoardService {
  constructor(
    private readonly boards: BoardRepository,
    private readonly clock: Clock,
  ) {}

  /** `Board` as JSON text. @throws ProblemException notFound */
  async board(person: CurrentPerson, roundId: string): Promise<string> {
    const json = await this.boards.board(person.ability, roundId, this.clock.today());
    if (json === undefined) throw notFound();
    return json;
  }
}
