import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type {
  AppAbility,
  CompileRequest,
  EditionTemplate,
  Edition,
  EditionState,
  EditionSubject,
  EditionTransitionName,
  ReportDocument,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { Acting } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { editionJson, editionJoins } from '../database/json.js';

/** An edition to be kept. */
export interface NewEdition extends Acting {
  readonly id: string;
  readonly roundId: string;
  readonly document: ReportDocument;
  /** What was asked for. */
  readonly request: CompileRequest;
  readonly hash: string;
  readonly at: Date;
}

/** Where an edition stands among others: `number` null for one that is not numbered yet. */
export interface Place {
  readonly roundId: string;
  readonly template: EditionTemplate;
  readonly number: number | null;
  readonly at: string;
}

/** All that a transition writes: edition, history and notice, in one statement. */
export interface EditionWrite extends Acting {
  readonly event: EditionTransitionName;
  readonly to: EditionState;
  readonly at: Date;
  readonly comment: string | null;
  readonly decision: { readonly date: string; readonly registryNumber: string } | null;
  /** The kind of notice, or null where nobody is told. */
  readonly notice: string | null;
}

@Injectable()
export class EditionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Edition[]` as JSON text, newest first. */
  async list(ability: AppAbility): Promise<string> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce(json_agg(${editionJson} order by e.compiled_at desc, e.number desc, e.id), '[]')::text as json
       from edition e ${editionJoins} where ${where(ability, 'read', 'Edition', 'e', parameters)}`,
      parameters.values,
    );
    return row!.json;
  }

  /** Undefined for what the person may not read. */
  async find(ability: AppAbility, id: string): Promise<Edition | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ edition: Edition }[]>(
      `select ${editionJson} as edition from edition e ${editionJoins}
       where e.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'read', 'Edition', 'e', parameters)}`,
      parameters.values,
    );
    return row?.edition;
  }

  /** An edition with its document, or undefined for what the person may not read. */
  async withDocument(
    ability: AppAbility,
    id: string,
  ): Promise<{ edition: Edition; document: ReportDocument } | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ edition: Edition; document: ReportDocument }[]>(
      `select ${editionJson} as edition, e.document from edition e ${editionJoins}
       where e.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'read', 'Edition', 'e', parameters)}`,
      parameters.values,
    );
    return row;
  }

  /**
   * The id of the edition of the same kind to compare with: the round's last one before that number (null: of all), or
   * else the last that was adopted of another round, with a plan of the same unit, before that moment; undefined where the
   * person may read none.
   */
  async before(ability: AppAbility, { roundId, template, number, at }: Place): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const round = parameters.add(roundId, 'uuid');
    const [row] = await this.db.query<{ id: string }[]>(
      `select e.id from edition e join round r on r.id = e.round_id join plan p on p.id = r.plan_id
       where e.template = ${parameters.add(template, 'text')} and (e.round_id = ${round} and e.number < coalesce(${parameters.add(number, 'int')}, e.number + 1)
           or e.round_id <> ${round} and p.unit_id = (
               select own.unit_id from round o join plan own on own.id = o.plan_id where o.id = ${round})
             and e.state in ('adopted', 'published', 'withdrawn')
             and e.compiled_at < ${parameters.add(at, 'timestamptz')})
         and ${where(ability, 'read', 'Edition', 'e', parameters)}
       order by (e.round_id = ${round}) desc, e.compiled_at desc, e.number desc limit 1`,
      parameters.values,
    );
    return row?.id;
  }

  /** Writes an edition as the next of its round, whose row is held, and which revisions it is made of. */
  async insert(tx: EntityManager, edition: NewEdition): Promise<void> {
    const { document } = edition;
    await tx.query(
      `with kept as (
         insert into edition (id, root_id, round_id, number, title, subtitle, document, hash, compiled_by, compiled_at,
           template, request)
         select $1, r.root_id, r.id, (select coalesce(max(number), 0) + 1 from edition where round_id = r.id),
           $3, $4, $5, $6, $7::uuid, $8::timestamptz, $11, $12
         from round r where r.id = $2
         returning root_id
       ), held as (
         insert into edition_revision (edition_id, contribution_id, revision_id)
         select $1, contribution_id, id from revision where id = any($9::uuid[])
       ), past as (
         insert into history (root_id, edition_id, event, at, account_id, acting_for_id)
         select root_id, $1, 'compile', $8, $7, $10::uuid from kept
       ), told as (
         insert into notice (root_id, kind, edition_id, acting_id, created_at)
         select root_id, 'editionCompiled', $1, $7, $8 from kept
       )
       select pg_notify('samsyn', 'notice')`,
      [
        edition.id,
        edition.roundId,
        document.title,
        document.subtitle,
        JSON.stringify(document),
        edition.hash,
        edition.accountId,
        edition.at,
        document.revisionIds,
        edition.actingForId,
        edition.request.template ?? 'county',
        JSON.stringify(edition.request),
      ],
    );
  }

  /** The row as permissions see it; held until the transaction ends. */
  async lock(tx: EntityManager, id: string): Promise<EditionSubject | undefined> {
    const [row] = await tx.query<EditionSubject[]>(
      `select 'Edition' as kind, id, root_id as "rootId", state from edition where id = $1 for update`,
      [id],
    );
    return row;
  }

  /**
   * Whether something that the edition holds is no longer approved as it stands there. The contributions are held, so
   * that none of them is reopened before the transaction ends.
   */
  async isOutdated(tx: EntityManager, id: string): Promise<boolean> {
    const held = await tx.query<{ same: boolean }[]>(
      `select c.state = 'approved' and c.revision_id = er.revision_id as same
       from edition_revision er join contribution c on c.id = er.contribution_id
       where er.edition_id = $1 order by c.id for share of c`,
      [id],
    );
    return held.some(({ same }) => !same);
  }

  /** The document of an edition that is there. */
  async document(tx: EntityManager, id: string): Promise<ReportDocument> {
    const [row] = await tx.query<{ document: ReportDocument }[]>(
      'select document from edition where id = $1',
      [id],
    );
    return row!.document;
  }

  async write(tx: EntityManager, id: string, write: EditionWrite): Promise<void> {
    await tx.query(
      `with moved as (
         update edition set state = $2, comment = coalesce($6, comment),
           decision_date = coalesce($7::date, decision_date), registry_number = coalesce($8, registry_number),
           decided_by = case when $2 in ('adopted', 'sentBack') then $4::uuid else decided_by end,
           decided_at = case when $2 in ('adopted', 'sentBack') then $5::timestamptz else decided_at end,
           published_at = case when $2 = 'published' then $5::timestamptz else published_at end,
           withdrawn_at = case when $2 = 'withdrawn' then $5::timestamptz else withdrawn_at end
         where id = $1 returning root_id
       ), past as (
         insert into history (root_id, edition_id, event, at, account_id, acting_for_id, comment)
         select root_id, $1, $3, $5, $4, $10::uuid, $6 from moved
       ), told as (
         insert into notice (root_id, kind, edition_id, acting_id, data, created_at)
         select root_id, $9, $1, $4, json_build_object('comment', $6::text), $5 from moved where $9::text is not null
       )
       select pg_notify('samsyn', 'notice')`,
      [
        id,
        write.to,
        write.event,
        write.accountId,
        write.at,
        write.comment,
        write.decision?.date ?? null,
        write.decision?.registryNumber ?? null,
        write.notice,
        write.actingForId,
      ],
    );
  }
}
