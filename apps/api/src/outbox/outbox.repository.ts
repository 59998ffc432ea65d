import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, MailDetail } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';

const pageSize = 50;

/** A letter as the domain's `Mail`; `m` is the row. */
const fields = `'id', m.id, 'kind', m.kind, 'to', m.recipient, 'name', m.recipient_name, 'subject', m.subject,
  'createdAt', m.created_at, 'sentAt', m.sent_at, 'attempts', m.attempts, 'lastError', m.last_error`;

@Injectable()
export class OutboxRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A page of `Mail[]` as JSON text, newest first; those older than the letter `before`. */
  async list(ability: AppAbility, before: string | undefined): Promise<string> {
    const parameters = new SqlParameters();
    const may = where(ability, 'read', 'Mail', 'm', parameters);
    const older =
      before === undefined
        ? 'true'
        : `(m.created_at, m.id) < (select b.created_at, b.id from mail b
             where b.id = ${parameters.add(before, 'uuid')} and ${where(ability, 'read', 'Mail', 'b', parameters)})`;
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce(json_agg(json order by created_at desc, id desc), '[]')::text as json from (
         select m.created_at, m.id, json_build_object(${fields}) as json from mail m
         where ${may} and ${older} order by m.created_at desc, m.id desc limit ${pageSize}) page`,
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
}
