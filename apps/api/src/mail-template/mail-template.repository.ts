import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, Locale, MailTemplateDetail, TemplateKind, TemplateText } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { letterLook } from '../database/json.js';
import type { CountyLook } from '../notification/letter.js';

/** One text that a kind of letter has had. */
export type Version = MailTemplateDetail['history'][number] & {
  readonly kind: TemplateKind;
  readonly locale: Locale;
};

/** Whose letter it is, in which language. */
export interface TemplatePlace {
  readonly rootId: string;
  readonly kind: TemplateKind;
  readonly locale: Locale;
}

@Injectable()
export class MailTemplateRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** How the county's letters look. */
  async look(rootId: string): Promise<CountyLook> {
    const [row] = await this.db.query<{ look: CountyLook }[]>(
      `select ${letterLook('r', 'b')} as look from unit r left join brand b on b.root_id = r.id where r.id = $1`,
      [rootId],
    );
    return row!.look;
  }

  /** Every text that there has been, newest first; of one kind in one language, or of all. */
  async versions(ability: AppAbility, of?: Pick<TemplatePlace, 'kind' | 'locale'>): Promise<Version[]> {
    const parameters = new SqlParameters();
    const one = of
      ? `m.kind = ${parameters.add(of.kind)} and m.locale = ${parameters.add(of.locale)}`
      : 'true';
    const rows = await this.db.query<{ version: Version }[]>(
      `select json_build_object('kind', m.kind, 'locale', m.locale, 'version', m.version, 'text',
         case when m.subject is not null then
           json_build_object('subject', m.subject, 'introduction', m.introduction) end,
         'at', m.at, 'by', a.name) as version
       from mail_template m join account a on a.id = m.account_id
       where ${one} and ${where(ability, 'read', 'MailTemplate', 'm', parameters)} order by m.version desc`,
      parameters.values,
    );
    return rows.map(({ version }) => version);
  }

  /** What a county says in a language, where that is not the standard. */
  async own(
    tx: EntityManager,
    rootId: string,
    locale: Locale,
  ): Promise<(TemplateText & { kind: TemplateKind })[]> {
    return tx.query(
      `select kind, subject, introduction from (
         select distinct on (kind) kind, subject, introduction from mail_template
         where root_id = $1 and locale = $2 order by kind, version desc) latest
       where subject is not null`,
      [rootId, locale],
    );
  }

  /** Adds a text after the version that it was based on (null: back to the standard); false when there is a newer one. */
  async add(
    tx: EntityManager,
    { rootId, kind, locale }: TemplatePlace,
    basedOn: number,
    text: TemplateText | null,
    { accountId, at }: { accountId: string; at: Date },
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `insert into mail_template (root_id, kind, locale, version, subject, introduction, account_id, at)
       select $1, $2, $3, $4::int + 1, $5, $6, $7, $8
       where coalesce((select max(version) from mail_template where root_id = $1 and kind = $2 and locale = $3), 0) = $4
       on conflict do nothing returning id`,
      [rootId, kind, locale, basedOn, text?.subject ?? null, text?.introduction ?? null, accountId, at],
    );
    return rows.length > 0;
  }
}
