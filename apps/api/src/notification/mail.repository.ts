import { Injectable } from '@nestjs/common';
import type { MailFault, MailKind, MailList } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import type { Addressed } from './correspondence.js';
import { logoCid, type Letter } from './letter.js';
import type { Notice, Person } from './notice.js';

/** A letter that waits to be sent. */
export interface WaitingMail {
  readonly id: string;
  readonly kind: MailKind;
  /** What it can be unsubscribed from, and the account's key for that. */
  readonly list: MailList | null;
  readonly mailKey: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The county's logo (PNG), where the letter shows one and there still is one. */
  readonly logo: Buffer | null;
  readonly attempts: number;
}

@Injectable()
export class MailRepository {
  /** Puts a letter into the outbox: one for each notice and person, whatever happens. */
  async add(tx: EntityManager, notice: Notice, { person, letter, list }: Addressed, at: Date): Promise<void> {
    await tx.query(
      `insert into mail (root_id, notice_id, account_id, kind, recipient, recipient_name, subject, text, html,
         created_at, next_attempt_at, list)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11) on conflict (notice_id, account_id) do nothing`,
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
        list,
      ],
    );
  }

  /** Puts a day's digest into the outbox: one for each person and day. */
  async addDigest(tx: EntityManager, person: Person, letter: Letter, day: string, at: Date): Promise<void> {
    const { rootId, accountId, email, name } = person;
    const { subject, text, html } = letter;
    await tx.query(
      `with digest as (
         insert into mail (root_id, account_id, kind, recipient, recipient_name, subject, text, html, created_at,
           next_attempt_at, list, digest_day)
         values ($1, $2, 'digest', $3, $4, $5, $6, $7, $8, $8, 'digest', $9))
       select pg_notify('samsyn', 'notice')`,
      [rootId, accountId, email, name, subject, text, html, at, day],
    );
  }

  /** A letter that is due, held until the transaction ends; one that another process is sending is passed over. */
  async claim(tx: EntityManager, now: Date): Promise<WaitingMail | undefined> {
    const [row] = await tx.query<WaitingMail[]>(
      `select m.id, m.kind, m.recipient, m.recipient_name as "recipientName", m.subject, m.text, m.html, m.attempts,
         m.list, a.mail_key as "mailKey", b.logo
       from mail m join account a on a.id = m.account_id
       left join brand b on b.root_id = m.root_id and strpos(m.html, 'cid:${logoCid}') > 0
       where m.sent_at is null and m.next_attempt_at <= $1
       order by m.next_attempt_at, m.created_at, m.id limit 1 for update of m skip locked`,
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
