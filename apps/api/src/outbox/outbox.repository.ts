import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { mailPage, type AppAbility, type MailDetail, type MailState, type OutboxQuery } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';

/** A letter as the domain's `Mail`; `m` is the row. */
const fields = `'id', m.id, 'kind', m.kind, 'to', m.recipient, 'name', m.recipient_name, 'subject', m.subject,
  'createdAt', m.created_at, 'sentAt', m.sent_at, 'attempts', m.attempts, 'fault', m.fault, 'lastError', m.last_error,
  'nextAttemptAt', case when m.sent_at is null then m.next_attempt_at end`;

const isIn: Readonly<Record<MailState, string>> = {
  failed: 'm.sent_at is null and m.attempts > 0',
  waiting: 'm.sent_at is null and m.attempts = 0',
  sent: 'm.sent_at is not null',
};

@Injectable()
export class OutboxRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A page of `Mail[]` as JSON text, newest first; those older than the letter `before`. */
  async list(ability: AppAbility, { state, kind, to, before }: OutboxQuery): Promise<string> {
    const parameters = new SqlParameters();
    const asked = [
      where(ability, 'read', 'Mail', 'm', parameters),
      ...(state ? [isIn[state]] : []),
      ...(kind ? [`m.kind = ${parameters.add(kind)}`] : []),
      ...(to
        ? [
            `position(lower(${parameters.add(to, 'text')}) in lower(m.recipient_name || ' ' || m.recipient)) > 0`,
          ]
        : []),
      ...(before
        ? [
            `(m.created_at, m.id) < (select b.created_at, b.id from mail b
             where b.id = ${parameters.add(before, 'uuid')} and ${where(ability, 'read', 'Mail', 'b', parameters)})`,
          ]
        : []),
    ];
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce(json_agg(json order by created_at desc, id desc), '[]')::text as json from (
         select m.created_at, m.id, json_build_object(${fields}) as json from mail m
         where ${asked.join(' and ')} order by m.created_at desc, m.id desc limit ${mailPage}) page`,
      parameters.values,
    );
    return row!.json;
  }

  async find(ability: AppAbility, id: string): Promise<MailDetail | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ mail: MailDetail }[]>(
      `select json_build_object(${fields}, 'text', m.text, 'html', m.html) as mail from mail m
       where m.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'read', 'Mail', 'm', parameters)}`,
      parameters.values,
    );
    return row?.mail;
  }

  /** Holds a letter that one may send again, until the transaction ends. */
  async lock(
    tx: EntityManager,
    ability: AppAbility,
    id: string,
  ): Promise<{ accountId: string; name: string; subject: string; sent: boolean } | undefined> {
    const parameters = new SqlParameters();
    const [row] = await tx.query<{ accountId: string; name: string; subject: string; sent: boolean }[]>(
      `select m.account_id as "accountId", m.recipient_name as name, m.subject, m.sent_at is not null as sent
       from mail m
       where m.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'change', 'Mail', 'm', parameters)} for update`,
      parameters.values,
    );
    return row;
  }

  /** Has it sent at once, to the address that its receiver has now. */
  async sendAgain(tx: EntityManager, id: string, at: Date): Promise<void> {
    await tx.query(
      `with due as (
         update mail m set next_attempt_at = $2, recipient = a.email, recipient_name = a.name
         from account a where m.id = $1 and a.id = m.account_id)
       select pg_notify('samsyn', 'notice')`,
      [id, at],
    );
  }
}
