import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { choiceOf, type MailList } from '@samsyn/domain';
import { isTold } from './audience.js';
import type { Letter } from './letter.js';
import { LetterWriter } from './letter-writer.js';
import { Reader, type Notice, type Person } from './notice.js';
import { NoticeRepository } from './notice.repository.js';

/** A letter and whom it is for. */
export interface Addressed {
  readonly person: Person;
  readonly letter: Letter;
  /** Which of their choices it comes by; null for what can't be chosen away. */
  readonly list: MailList | null;
}

/** What a notice comes to. */
export interface Mailing {
  readonly notice: Notice;
  readonly letters: Addressed[];
  /** Those who hear of it in their next digest. */
  readonly later: string[];
}

/** What a notice comes to: letters, each to somebody whom it concerns and who wants to hear of it, in their language. */
@Injectable()
export class Correspondence {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly letters: LetterWriter,
    private readonly clock: Clock,
  ) {}

  /** Writes the letters about a notice; sends none. A single-use link in one is made in the same transaction. */
  async of(tx: EntityManager, noticeId: string): Promise<Mailing> {
    const notice = await this.notices.load(tx, noticeId);
    const letters: Addressed[] = [];
    const later: string[] = [];
    for (const person of await this.notices.people(tx, notice.rootId, this.clock.today())) {
      const told = isTold(notice, new Reader(person));
      if (!told) continue;
      const { group } = told;
      const choice = choiceOf(person.choices, group);
      if (choice === 'daily') later.push(person.accountId);
      if (choice !== 'atOnce') continue;
      const list = group === 'account' ? null : group;
      letters.push({ person, list, letter: await this.letters.write(tx, notice, person, told) });
    }
    return { notice, letters, later };
  }
}
