import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Edition, EditionOutput, OutputFailure, OutputFormat, ReportDocument } from '@samsyn/domain';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { editionJoins, editionJson } from '../database/json.js';
import type { RenderMeta } from './render.js';

/** A file that is wanted. */
export interface Wanted {
  readonly rootId: string;
  readonly editionId: string | null;
  readonly key: string;
  readonly format: OutputFormat;
  /** What it is made of, where that is not the edition's own document. */
  readonly document: ReportDocument | null;
  readonly meta: RenderMeta;
  readonly accountId: string | null;
  readonly seals: boolean;
}

/** A file that is being made. */
export interface Claimed {
  readonly format: OutputFormat;
  readonly editionId: string | null;
  readonly document: ReportDocument;
  readonly meta: RenderMeta;
  readonly attempts: number;
}

/** Where a file stands. */
export interface Standing {
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly failure: OutputFailure | null;
  readonly bytes: Buffer | null;
  readonly sha256: string | null;
}

/** States in which an edition's files are sealed. */
const decided = `('adopted', 'published', 'withdrawn')`;
const waiting = `('queued', 'running')`;
/** Which advisory locks are ours; the second number is made of the rendering's id. */
const locks = 732500021;

@Injectable()
export class RenderingRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Wants a file, whoever else wants the same; a failed one is tried again if asked to. Says which, and whether to make it. */
  async want(
    tx: EntityManager,
    wanted: Wanted,
    now: Date,
    again: boolean,
  ): Promise<{ id: string; waits: boolean }> {
    const [row] = await tx.query<{ id: string; waits: boolean }[]>(
      `insert into rendering as r (root_id, edition_id, key, format, document, meta, queued_at, asked_by, seals)
       values ($1, $2, $3, $4, $5, $6, $7, array_remove(array[$8::uuid], null), $9)
       on conflict (key, format) do update set
         state = case when r.state = 'failed' and $10 then 'queued' else r.state end,
         queued_at = case when r.state = 'failed' and $10 then excluded.queued_at else r.queued_at end,
         attempts = case when r.state = 'failed' and $10 then 0 else r.attempts end,
         asked_by = case when r.asked_by @> excluded.asked_by then r.asked_by else r.asked_by || excluded.asked_by end
       returning id, state in ${waiting} as waits`,
      [
        wanted.rootId,
        wanted.editionId,
        wanted.key,
        wanted.format,
        wanted.document && JSON.stringify(wanted.document),
        JSON.stringify(wanted.meta),
        now,
        wanted.accountId,
        wanted.seals,
        again,
      ],
    );
    return row!;
  }

  /** What is left to be made, oldest first. */
  async waiting(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `select id from rendering where state in ${waiting} order by queued_at, id`,
    );
    return rows.map(({ id }) => id);
  }

  async standing(id: string): Promise<Standing | undefined> {
    const [row] = await this.db.query<Standing[]>(
      'select state, failure, bytes, sha256 from rendering where id = $1',
      [id],
    );
    return row;
  }

  /**
   * Takes a file to make it. The lock belongs to the connection, so that it goes with the process that holds it.
   * @returns undefined where there is nothing to do, or another process is at it
   */
  async claim(runner: QueryRunner, id: string, now: Date): Promise<Claimed | undefined> {
    const [lock] = await runner.manager.query<{ held: boolean }[]>(
      'select pg_try_advisory_lock($1, hashtext($2)) as held',
      [locks, id],
    );
    if (!lock!.held) return undefined;
    const [[row]] = await runner.manager.query<[Claimed[], number]>(
      `update rendering r set state = 'running', started_at = $2, attempts = attempts + 1
       where id = $1 and state in ${waiting}
       returning r.format, r.edition_id as "editionId", r.meta, r.attempts,
         coalesce(r.document, (select document from edition where id = r.edition_id)) as document`,
      [id, now],
    );
    return row;
  }

  async letGo(runner: QueryRunner, id: string): Promise<void> {
    await runner.query('select pg_advisory_unlock($1, hashtext($2))', [locks, id]);
  }

  /** Keeps a file: with the edition for good if it seals, otherwise for a while. */
  async finish(id: string, bytes: Buffer, sha256: string, now: Date): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(
        `insert into edition_output (edition_id, format, bytes, sha256, made_at)
         select edition_id, format, $2, $3, $4 from rendering where id = $1 and seals on conflict do nothing`,
        [id, bytes, sha256, now],
      );
      await tx.query(
        `update rendering set state = 'done', failure = null, failure_section = null, finished_at = $4, sha256 = $3,
           bytes = case when seals then null else $2::bytea end
         where id = $1`,
        [id, bytes, sha256, now],
      );
    });
  }

  async fail(id: string, failure: OutputFailure, section: string | null, now: Date): Promise<void> {
    await this.db.query(
      `update rendering set state = 'failed', failure = $2, failure_section = $3, finished_at = $4 where id = $1`,
      [id, failure, section, now],
    );
  }

  async requeue(id: string): Promise<void> {
    await this.db.query(`update rendering set state = 'queued' where id = $1 and state = 'running'`, [id]);
  }

  /** Tells those who waited long, once nothing of what they asked for is left to be made. */
  async tellPatient(id: string, since: Date, now: Date): Promise<void> {
    await this.db.query(
      `with told as (
         insert into notice (root_id, kind, edition_id, account_id, data, created_at)
         select r.root_id, 'outputsReady', r.edition_id, asked.id,
           json_build_object('failed', exists (
             select from rendering f where f.edition_id = r.edition_id and f.seals = r.seals and f.state = 'failed')), $3
         from rendering r, unnest(r.asked_by) asked(id)
         where r.id = $1 and r.edition_id is not null and r.queued_at < $2 and not exists (
           select from rendering o where o.edition_id = r.edition_id and o.state in ${waiting}
             and o.asked_by @> array[asked.id])
         returning id)
       select pg_notify('samsyn', 'notice') from told`,
      [id, since, now],
    );
  }

  /** The files of an edition; the keys are those of what it is made of now. */
  async outputs(
    editionId: string,
    wanted: readonly { format: OutputFormat; key: string }[],
  ): Promise<EditionOutput[]> {
    return this.db.query<EditionOutput[]>(
      `select w.format, case when o.sha256 is not null then 'done' else coalesce(r.state, 'none') end as state,
         case when o.sha256 is null then r.failure end as failure, case when o.sha256 is null then r.failure_section end as section, o.sha256 is not null as sealed,
         octet_length(coalesce(o.bytes, r.bytes)) as bytes, coalesce(o.sha256, r.sha256) as sha256
       from unnest($2::text[], $3::text[]) with ordinality w(format, key, position)
       left join edition_output o on o.edition_id = $1 and o.format = w.format
       left join rendering r on r.key = w.key and r.format = w.format
       order by w.position`,
      [editionId, wanted.map(({ format }) => format), wanted.map(({ key }) => key)],
    );
  }

  /** A sealed file. */
  async sealed(
    editionId: string,
    format: OutputFormat,
  ): Promise<{ bytes: Buffer; sha256: string } | undefined> {
    const [row] = await this.db.query<{ bytes: Buffer; sha256: string }[]>(
      'select bytes, sha256 from edition_output where edition_id = $1 and format = $2',
      [editionId, format],
    );
    return row;
  }

  /** Which of an edition's files are sealed. */
  async sealedFormats(tx: EntityManager, editionId: string): Promise<OutputFormat[]> {
    const rows = await tx.query<{ format: OutputFormat }[]>(
      'select format from edition_output where edition_id = $1',
      [editionId],
    );
    return rows.map(({ format }) => format);
  }

  async edition(tx: EntityManager, id: string): Promise<Edition | undefined> {
    const [row] = await tx.query<{ edition: Edition }[]>(
      `select ${editionJson} as edition from edition e ${editionJoins} where e.id = $1`,
      [id],
    );
    return row?.edition;
  }

  /** Decided editions that lack some of these files. */
  async unsealed(formats: readonly OutputFormat[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `select e.id from edition e where e.state in ${decided} and exists (
         select from unnest($1::text[]) f where not exists (
           select from edition_output o where o.edition_id = e.id and o.format = f))
       order by e.compiled_at desc`,
      [formats],
    );
    return rows.map(({ id }) => id);
  }

  /** Removes what nobody has asked for since; what is sealed stays with its edition. */
  async removeOld(before: Date): Promise<void> {
    await this.db.query(
      `delete from rendering where finished_at < $1 and not seals or seals and state = 'done' and finished_at < $1`,
      [before],
    );
  }
}
