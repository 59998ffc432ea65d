import { Injectable } from '@nestjs/common';
import type { MailFault, NoticeKind } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import type { Letter } from './letter.js';
import type { Notice, Person } from './notice.js';

/** A letter that waits to be sent. */
export interface WaitingMail {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly recipient: string;
  readonly recipientName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attempts: number;
}

@Injectable()
export class MailRepository {
  /** Puts a letter into the outbox: one for each notice and person, whatever happens. */
  async add(tx: EntityManager, notice: Notice, person: Person, letter: Letter, at: Date): Promise<void> {
    await tx.query(
      `insert into mail (root_id, notice_id, account_id, kind, recipient, recipient_name, subject, text, html,
         created_at, next_attempt_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict (notice_id, account_id) do nothing`,
      [
        notice.rootId,
        notice.id,
        person.accountId,
        notice.kind,
        person.email,
        person.name,
        letter.subject,
        letter.text,
        letter.html,
        at,
      ],
    );
  }

  /** A letter that is due, held until the transaction ends; one that another process is sending is passed over. */
  async claim(tx: EntityManager, now: Date): Promise<WaitingMail | undefined> {
    const [row] = await tx.query<WaitingMail[]>(
      `select id, kind, recipient, recipient_name as "recipientName", subject, text, html, attempts
       from mail where sent_at is null and next_attempt_at <= $1
       order by next_attempt_at, created_at, id limit 1 for update skip locked`,
      [now],
    );
    return row;
  }

  /** That it is sent, with the texts that are kept. */
  async sent(tx: EntityManager, id: string, kept: { text: string; html: string }, at: Date): Promise<void> {
    await tx.query(
      `update mail set sent_at = $2, attempts = attempts + 1, fault = null, last_error = null, text = $3, html = $4 where id = $1`,
      [id, at, kept.text, kept.html],
    );
  }

  /** That it could not be sent, why, and when to try again. */
  async failed(tx: EntityManager, id: string, fault: MailFault, error: string, next: Date): Promise<void> {
    await tx.query(
      'update mail set attempts = attempts + 1, fault = $2, last_error = $3, next_attempt_at = $4 where id = $1',
      [id, fault, error, next],
    );
  }
}
