import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { isTold } from './audience.js';
import type { Letter } from './letter.js';
import { LetterWriter } from './letter-writer.js';
import { Reader, type Notice, type Person } from './notice.js';
import { NoticeRepository } from './notice.repository.js';

/** A letter and whom it is for. */
export interface Addressed {
  readonly person: Person;
  readonly letter: Letter;
}

/** What a notice comes to: the letters, each to somebody whom it concerns, in their language. */
@Injectable()
export class Correspondence {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly letters: LetterWriter,
    private readonly clock: Clock,
  ) {}

  /** Writes the letters about a notice; sends none. A single-use link in one is made in the same transaction. */
  async of(tx: EntityManager, noticeId: string): Promise<{ notice: Notice; letters: Addressed[] }> {
    const notice = await this.notices.load(tx, noticeId);
    const letters: Addressed[] = [];
    for (const person of await this.notices.people(tx, notice.rootId, this.clock.today())) {
      const told = isTold(notice, new Reader(person));
      if (told) letters.push({ person, letter: await this.letters.write(tx, notice, person, told) });
    }
    return { notice, letters };
  }
}
