import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isWaived } from '../database/conditions.js';

/** A contribution that is not approved yet, and who reviews it. */
export interface OpenContribution {
  readonly id: string;
  readonly roundId: string;
  readonly roundTitle: string;
  readonly unitId: string;
  readonly reviewUnitId: string;
  readonly state: string;
  readonly waived: boolean;
}

/** Who reviews a contribution from now on. */
export interface Reviewed {
  readonly id: string;
  readonly reviewUnitId: string;
}

@Injectable()
export class ReviewUnitRepository {
  /** What these units still have to give in to others, held: nobody submits it before the transaction ends. */
  open(tx: EntityManager, unitIds: readonly string[]): Promise<OpenContribution[]> {
    return tx.query(
      `select c.id, c.round_id as "roundId", r.title as "roundTitle", c.unit_id as "unitId",
         c.review_unit_id as "reviewUnitId", c.state, ${isWaived} as waived
       from contribution c join round r on r.id = c.round_id
       where c.unit_id = any($1::uuid[]) and c.review_unit_id <> all($1::uuid[]) and c.state <> 'approved'
       order by c.id for update of c`,
      [unitIds],
    );
  }

  async participants(tx: EntityManager, roundId: string): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      'select unit_id as id from round_unit where round_id = $1 for share',
      [roundId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Whether a text that would build on one of them is approved already. None is before the transaction ends. */
  async approvedAbove(tx: EntityManager, reviewed: readonly Reviewed[]): Promise<boolean> {
    const held = await tx.query<{ state: string }[]>(
      `select p.state from unnest($1::uuid[], $2::uuid[]) as t (id, review_unit_id)
       join contribution c on c.id = t.id
       join contribution p on p.round_id = c.round_id and p.section_id = c.section_id and p.unit_id = t.review_unit_id
       order by p.id for update of p`,
      columns(reviewed),
    );
    return held.some(({ state }) => state === 'approved');
  }

  async set(tx: EntityManager, reviewed: readonly Reviewed[]): Promise<void> {
    await tx.query(
      `update contribution c set review_unit_id = t.review_unit_id
       from unnest($1::uuid[], $2::uuid[]) as t (id, review_unit_id) where c.id = t.id and c.state = 'draft'`,
      columns(reviewed),
    );
  }
}

const columns = (reviewed: readonly Reviewed[]) => [
  reviewed.map(({ id }) => id),
  reviewed.map(({ reviewUnitId }) => reviewUnitId),
];
