import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, Attachment } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import type { Picture, StoredPicture } from './picture.js';
import { isShown, readableBy } from './readable.sql.js';

/** Whose picture it is, and since when. */
export interface Uploaded {
  readonly rootId: string;
  readonly unitId: string;
  readonly accountId: string;
  readonly at: Date;
}

/** Whose text it is that shows pictures: a contribution's, or a unit's. */
export type TextOf = { readonly contributionId: string } | { readonly unitId: string };

const size = `a.id, a.media_type as "mediaType", a.width, a.height`;

@Injectable()
export class AttachmentRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** How many pictures a person has put in since. */
  async countSince(accountId: string, since: Date): Promise<number> {
    const [row] = await this.db.query<{ count: number }[]>(
      'select count(*)::int as count from attachment where created_by = $1 and created_at > $2',
      [accountId, since],
    );
    return row!.count;
  }

  /** Keeps a picture; the same one of the same unit is kept once. */
  async insert(picture: Picture, { rootId, unitId, accountId, at }: Uploaded): Promise<Attachment> {
    const [row] = await this.db.query<Attachment[]>(
      `with known as (
         update attachment a set used_at = $9
         where a.id = (select id from attachment where root_id = $1 and sha256 = $7 and unit_ids @> array[$2::uuid] limit 1)
         returning ${size}
       ), kept as (
         insert into attachment as a (root_id, unit_ids, media_type, width, height, bytes, sha256, created_by, created_at, used_at)
         select $1, array[$2::uuid], $3, $4, $5, $6, $7, $8, $9, $9 where not exists (select from known)
         returning ${size})
       select * from known union all select * from kept`,
      [
        rootId,
        unitId,
        picture.mediaType,
        picture.width,
        picture.height,
        picture.bytes,
        picture.sha256,
        accountId,
        at,
      ],
    );
    return row!;
  }

  /** Undefined for what the person may not see. */
  async find(ability: AppAbility, id: string): Promise<StoredPicture | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<StoredPicture[]>(
      `select ${size}, a.bytes, a.sha256 from attachment a
       where a.id = ${parameters.add(id, 'uuid')} and ${readableBy(ability, parameters)}`,
      parameters.values,
    );
    return row;
  }

  /** A picture in a published edition, of whatever county; undefined for all others. */
  async findPublic(id: string): Promise<StoredPicture | undefined> {
    const [row] = await this.db.query<StoredPicture[]>(
      `select ${size}, a.bytes, a.sha256 from attachment a
       where a.id = $1 and exists (
         select from edition_attachment ea join edition e on e.id = ea.edition_id
         where ea.attachment_id = a.id and e.state = 'published')`,
      [id],
    );
    return row;
  }

  /** Those of the pictures that the person may see. */
  async readable(ability: AppAbility, ids: readonly string[]): Promise<Attachment[]> {
    const parameters = new SqlParameters();
    return this.db.query(
      `select ${size} from attachment a
       where a.id = any(${parameters.add(ids, 'uuid[]')}) and ${readableBy(ability, parameters)}`,
      parameters.values,
    );
  }

  /** The same, with their contents. */
  async contents(ability: AppAbility, ids: readonly string[]): Promise<StoredPicture[]> {
    const parameters = new SqlParameters();
    return this.db.query(
      `select ${size}, a.bytes, a.sha256 from attachment a
       where a.id = any(${parameters.add(ids, 'uuid[]')}) and ${readableBy(ability, parameters)}`,
      parameters.values,
    );
  }

  /**
   * Lets the texts of a unit show these pictures, those of them that the person may see; and notes that they are used.
   * What is allowed already and was noted today costs no write.
   */
  async use(ability: AppAbility, text: TextOf, ids: readonly string[], at: Date): Promise<void> {
    const parameters = new SqlParameters();
    const writer =
      'unitId' in text
        ? `select u.root_id, u.id as unit_id from unit u where u.id = ${parameters.add(text.unitId, 'uuid')}`
        : `select c.root_id, c.unit_id from contribution c
           where c.id = ${parameters.add(text.contributionId, 'uuid')} and ${where(ability, 'write', 'Contribution', 'c', parameters)}`;
    const now = parameters.add(at, 'timestamptz');
    await this.db.query(
      `update attachment a set used_at = ${now},
         unit_ids = case when w.unit_id = any(a.unit_ids) then a.unit_ids else a.unit_ids || w.unit_id end
       from (${writer}) w
       where a.id = any(${parameters.add(ids, 'uuid[]')}) and a.root_id = w.root_id
         and (not w.unit_id = any(a.unit_ids) or a.used_at < ${now} - interval '1 day')
         and ${readableBy(ability, parameters)}`,
      parameters.values,
    );
  }

  /**
   * Keeps with an edition those of its pictures that the texts which it is made of may show: approved revisions of the
   * picture's units, and what user organisations have sent and were answered.
   */
  async seal(tx: EntityManager, editionId: string, ids: readonly string[]): Promise<void> {
    await tx.query(
      `insert into edition_attachment (edition_id, attachment_id)
       select e.id, a.id from edition e join attachment a on a.root_id = e.root_id
       where e.id = $1 and a.id = any($2::uuid[]) and (
         exists (
           select from edition_revision er join revision v on v.id = er.revision_id
           join contribution c on c.id = er.contribution_id
           where er.edition_id = e.id and a.id = any(v.attachment_ids) and c.unit_id = any(a.unit_ids))
         or exists (
           select from feedback b where b.round_id = e.round_id and b.sent_at is not null and (
             (a.id = any(b.sent_attachment_ids) and b.unit_id = any(a.unit_ids))
             or (a.id = any(b.reply_attachment_ids) and b.root_id = any(a.unit_ids)))))`,
      [editionId, ids],
    );
  }

  /** The pictures that are kept with an edition. */
  ofEdition(editionId: string): Promise<Attachment[]> {
    return this.db.query(
      `select ${size} from edition_attachment ea join attachment a on a.id = ea.attachment_id where ea.edition_id = $1`,
      [editionId],
    );
  }

  /** The same, with their contents. */
  contentsOfEdition(editionId: string): Promise<StoredPicture[]> {
    return this.db.query(
      `select ${size}, a.bytes, a.sha256
       from edition_attachment ea join attachment a on a.id = ea.attachment_id where ea.edition_id = $1`,
      [editionId],
    );
  }

  /** Notes of all pictures that something shows that they are used. */
  async noteUse(now: Date): Promise<void> {
    await this.db.query(
      `update attachment a set used_at = $1 where a.used_at < $1::timestamptz - interval '1 day' and ${isShown}`,
      [now],
    );
  }

  /** Removes the pictures that nothing has shown since; says how many. */
  async removeUnused(since: Date): Promise<number> {
    const [, count] = await this.db.query<[unknown, number]>(
      `delete from attachment a where a.used_at < $1 and not ${isShown}`,
      [since],
    );
    return count;
  }
}
