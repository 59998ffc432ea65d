import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { outputFormats, type Edition, type OutputFormat } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { editionJoins, editionJson } from '../database/json.js';

/** An edition that anyone may know of. */
export interface PublicRow {
  readonly edition: Edition;
  /** The round's last published edition, where that is another, later one. */
  readonly newer: { readonly id: string; readonly title: string; readonly number: number } | null;
}

/** A published edition that has a file, and the one that has followed on it. */
export interface VerifiedRow extends PublicRow {
  readonly format: OutputFormat;
}

/** A sealed file that anyone may have. */
export interface PublicFile {
  readonly format: OutputFormat;
  readonly bytes: number;
  readonly sha256: string;
}

/** The round's last published edition where it is later than `e`: whether that one has been withdrawn, or corrected. */
const newer = `(
  select json_build_object('id', n.id, 'title', n.title, 'number', n.number) from edition n
  where n.round_id = e.round_id and n.state = 'published' and n.id <> e.id
    and (n.number > e.number or e.state = 'withdrawn')
  order by n.published_at desc, n.number desc limit 1)`;

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
      `select ${editionJson} as edition, ${newer} as newer
       from edition e ${editionJoins} where e.id = $1 and e.state in ('published', 'withdrawn')`,
      [id],
    );
    return row;
  }

  /** What a file with this sum is: of published editions, and of those that were published once. */
  async verified(sha256: string): Promise<VerifiedRow[]> {
    return this.db.query<VerifiedRow[]>(
      `select ${editionJson} as edition, ${newer} as newer, o.format
       from edition_output o join edition e on e.id = o.edition_id ${editionJoins}
       where o.sha256 = $1 and e.state in ('published', 'withdrawn') order by e.published_at desc, e.id`,
      [sha256],
    );
  }

  /** The files of published editions, by edition. */
  async files(ids: readonly string[]): Promise<Map<string, PublicFile[]>> {
    const rows = await this.db.query<{ id: string; files: PublicFile[] }[]>(
      `select o.edition_id as id, json_agg(json_build_object('format', o.format, 'bytes', octet_length(o.bytes),
         'sha256', o.sha256)) as files
       from edition_output o join edition e on e.id = o.edition_id and e.state = 'published'
       where e.id = any($1::uuid[]) group by o.edition_id`,
      [ids],
    );
    const order = (file: PublicFile) => outputFormats.indexOf(file.format);
    return new Map(rows.map(({ id, files }) => [id, files.toSorted((a, b) => order(a) - order(b))]));
  }
}
