import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { submittedStates, type AppAbility, type GuestLink, type GuestWords } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { ancestorIds, questionsIn } from '../database/json.js';

/** A section of a round. */
export interface Place {
  readonly roundId: string;
  readonly sectionId: string;
}

/** A link that can be used. */
export interface ValidLink extends Place {
  readonly id: string;
  readonly rootId: string;
  readonly unitId: string;
  readonly organisation: string;
  /** The representative who made it, and in whose place the guest reads. */
  readonly accountId: string;
  readonly expiresAt: Date;
}

const valid = (now: string) => `g.used_at is null and g.withdrawn_at is null and g.expires_at > ${now}`;

@Injectable()
export class GuestRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `SectionReading` as JSON; undefined where the person may not read the round, or it does not have the section. */
  async reading(ability: AppAbility, { roundId, sectionId }: Place): Promise<object | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ reading: object }[]>(
      `select json_build_object('county', root.name,
         'round', json_build_object('id', r.id, 'title', r.title, 'year', r.year),
         'section', json_build_object('id', s.id, 'title', s.title,
           'questions', ${questionsIn('r.id')}, 'goals', coalesce((
           select json_agg(line->>'text' order by slot_at, line_at)
           from jsonb_array_elements(s.slots) with ordinality as slots (slot, slot_at),
             jsonb_array_elements(slot->'lines') with ordinality as lines (line, line_at)
           where line->>'kind' = 'goal'), '[]')),
         'texts', coalesce((
           select json_agg(json_build_object('unit', u.name, 'body', v.content->'body',
             'nothing', v.content->'notCarriedOut'->>'reason') order by cardinality(${ancestorIds('u', 'r.deadline')}), u.name)
           from contribution c join revision v on v.id = c.revision_id join unit u on u.id = c.unit_id
           where c.round_id = r.id and c.section_id = s.id
             and c.state = any(${parameters.add(submittedStates, 'text[]')})
             and ${where(ability, 'read', 'Contribution', 'c', parameters)}), '[]')) as reading
       from round r join round_section rs on rs.round_id = r.id join section s on s.id = rs.section_id
       join unit root on root.id = r.root_id
       where r.id = ${parameters.add(roundId, 'uuid')} and s.id = ${parameters.add(sectionId, 'uuid')}
         and ${where(ability, 'read', 'Round', 'r', parameters)}`,
      parameters.values,
    );
    return row?.reading;
  }

  /** The links of the organisations that the person speaks for, newest first. */
  list(ability: AppAbility, { roundId, sectionId }: Place): Promise<GuestLink[]> {
    const parameters = new SqlParameters();
    return this.db.query<GuestLink[]>(
      `select g.id, g.unit_id as "unitId", g.label, a.name as "createdBy", g.created_at as "createdAt",
         g.expires_at as "expiresAt", g.withdrawn_at is not null as withdrawn, g.used_at as "usedAt", g.asked_at as "askedAt", g.words
       from guest_link g join account a on a.id = g.created_by
       where g.round_id = ${parameters.add(roundId, 'uuid')} and g.section_id = ${parameters.add(sectionId, 'uuid')}
         and ${where(ability, 'read', 'GuestLink', 'g', parameters)}
       order by g.created_at desc, g.id`,
      parameters.values,
    );
  }

  async insert(link: {
    id: string;
    rootId: string;
    place: Place;
    unitId: string;
    hash: Buffer;
    label: string;
    accountId: string;
    at: Date;
    expires: Date;
  }): Promise<void> {
    await this.db.query(
      `insert into guest_link (id, root_id, round_id, section_id, unit_id, token_hash, label, created_by, created_at,
         expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        link.id,
        link.rootId,
        link.place.roundId,
        link.place.sectionId,
        link.unitId,
        link.hash,
        link.label,
        link.accountId,
        link.at,
        link.expires,
      ],
    );
  }

  /** Makes a link worth nothing; false where the person has no such link that is not used. */
  async withdraw(ability: AppAbility, id: string, at: Date): Promise<boolean> {
    const parameters = new SqlParameters();
    const [, count] = await this.db.query<[unknown, number]>(
      `update guest_link g set withdrawn_at = coalesce(g.withdrawn_at, ${parameters.add(at, 'timestamptz')})
       where g.id = ${parameters.add(id, 'uuid')} and g.used_at is null
         and ${where(ability, 'change', 'GuestLink', 'g', parameters)}`,
      parameters.values,
    );
    return count > 0;
  }

  /** The link with this token, as long as it can be used. */
  async find(hash: Buffer, now: Date): Promise<ValidLink | undefined> {
    const [row] = await this.db.query<ValidLink[]>(
      `select g.id, g.root_id as "rootId", g.round_id as "roundId", g.section_id as "sectionId",
         g.unit_id as "unitId", u.name as organisation, g.created_by as "accountId", g.expires_at as "expiresAt"
       from guest_link g join unit u on u.id = g.unit_id
       where g.token_hash = $1 and ${valid('$2')}`,
      [hash, now],
    );
    return row;
  }

  /**
   * Asks those who made a link for a new one, once: where it has grown too old, not where it was withdrawn or used. One
   * statement for known and unknown tokens alike.
   */
  async ask(hash: Buffer, now: Date): Promise<void> {
    await this.db.query(
      `with asked as (
         update guest_link g set asked_at = $2
         where g.token_hash = $1 and g.asked_at is null and g.used_at is null and g.withdrawn_at is null
           and g.expires_at <= $2
         returning g.root_id, g.id),
       told as (
         insert into notice (root_id, kind, data, created_at)
         select root_id, 'guestAsks', jsonb_build_object('guestLinkId', id), $2 from asked)
       select pg_notify('samsyn', 'notice')`,
      [hash, now],
    );
  }

  /** Keeps the words and uses the link up; of several that try at once, one does. */
  async use(id: string, words: GuestWords, now: Date): Promise<boolean> {
    const [, count] = await this.db.query<[unknown, number]>(
      `update guest_link g set words = $2, used_at = $3 where g.id = $1 and ${valid('$3')}`,
      [id, JSON.stringify(words), now],
    );
    return count > 0;
  }
}
