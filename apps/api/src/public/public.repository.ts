import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Edition, ReportDocument } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { editionJoins, editionJson } from '../database/json.js';

/** An edition that anyone may know of, and the one that has taken its place if it is withdrawn. */
export interface PublicRow {
  readonly edition: Edition;
  readonly replacement: { readonly id: string; readonly title: string } | null;
}

/** The one place that reads across counties: published editions alone, and that a published one is withdrawn. */
@Injectable()
export class PublicRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Every county's published editions, newest first. */
  async published(): Promise<Edition[]> {
    const rows = await this.db.query<{ edition: Edition }[]>(
      `select ${editionJson} as edition from edition e ${editionJoins}
       where e.state = 'published' order by e.published_at desc, e.number desc, e.id`,
    );
    return rows.map(({ edition }) => edition);
  }

  async find(id: string): Promise<PublicRow | undefined> {
    const [row] = await this.db.query<PublicRow[]>(
      `select ${editionJson} as edition, case when e.state = 'withdrawn' then (
         select json_build_object('id', n.id, 'title', n.title) from edition n
         where n.round_id = e.round_id and n.state = 'published' order by n.published_at desc, n.number desc limit 1
       ) end as replacement
       from edition e ${editionJoins} where e.id = $1 and e.state in ('published', 'withdrawn')`,
      [id],
    );
    return row;
  }

  /** A published edition's document; undefined if it has been withdrawn. */
  async document(id: string): Promise<ReportDocument | undefined> {
    const [row] = await this.db.query<{ document: ReportDocument }[]>(
      `select document from edition where id = $1 and state = 'published'`,
      [id],
    );
    return row?.document;
  }
}
