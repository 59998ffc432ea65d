import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { choiceOf } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { isTold, type Told } from './audience.js';
import { DigestRepository } from './digest.repository.js';
import { LetterWriter, type Line } from './letter-writer.js';
import { MailRepository } from './mail.repository.js';
import { Reader, type Notice } from './notice.js';
import { NoticeRepository } from './notice.repository.js';

/**
 * The daily digest: one letter with all that somebody wants to hear of once a day. What has been overtaken meanwhile, or
 * may no longer be read, is left out; where nothing is left there is no letter.
 */
@Injectable()
export class Digest {
  readonly #logger = new Logger('Digest');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly digests: DigestRepository,
    private readonly notices: NoticeRepository,
    private readonly letters: LetterWriter,
    private readonly mails: MailRepository,
    private readonly clock: Clock,
  ) {}

  /** Writes today's digests, each in a transaction of its own; asked twice it writes none the second time. */
  async write(): Promise<void> {
    for (const accountId of await this.digests.waiting(this.db.manager, this.clock.today()))
      try {
        await this.db.transaction((tx) => this.#writeOne(tx, accountId));
      } catch (error) {
        // One that can't be written waits for tomorrow, and holds up no other.
        this.#logger.error(error);
      }
  }

  async #writeOne(tx: EntityManager, accountId: string): Promise<void> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const noticeIds = await this.digests.claim(tx, accountId, today);
    const person = await this.notices.person(tx, accountId, today);
    const lines = new Map<string, Line>();
    for (const id of person ? noticeIds : []) {
      const notice = await this.notices.load(tx, id);
      const told = isTold(notice, new Reader(person!));
      if (!told || choiceOf(person!.choices, told.group) === 'none') continue;
      // Of what has happened to one thing, the latest.
      const thing = thingOf(notice, told);
      lines.delete(thing);
      lines.set(thing, await this.letters.line(tx, notice, person!, told));
    }
    if (lines.size > 0) {
      const letter = this.letters.writeDigest(person!, [...lines.values()]);
      await this.mails.addDigest(tx, person!, letter, today, now);
    }
    await this.digests.settle(tx, accountId, noticeIds, now);
  }
}

/** What a notice is about, so that several about the same are known. */
function thingOf({ id, edition, feedback, remark }: Notice, { contributions }: Told): string {
  const ids = contributions.map(({ subject }) => subject.id);
  return remark?.id ?? edition?.subject.id ?? feedback?.subject.id ?? (ids.join() || id);
}
