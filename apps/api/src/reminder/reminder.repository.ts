import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isBeingWritten, isReminded } from '../database/conditions.js';

/** A contribution that is not done, and of which days' reminders its unit has had. */
export interface Unfinished {
  readonly id: string;
  readonly deadline: string;
  readonly sent: readonly { readonly deadline: string; readonly day: number }[];
}

/** A reminder that is due. */
export interface DueReminder {
  readonly contributionId: string;
  readonly deadline: string;
  readonly day: number;
}

@Injectable()
export class ReminderRepository {
  /** What is neither submitted nor waived, in rounds that have opened and whose deadline lies between the two days. */
  unfinished(
    tx: EntityManager,
    { today, first, last }: { today: string; first: string; last: string },
  ): Promise<Unfinished[]> {
    return tx.query(
      `select c.id, coalesce(c.deadline, r.deadline)::text as deadline, coalesce((
         select json_agg(json_build_object('deadline', m.deadline, 'day', m.day))
         from reminder m where m.contribution_id = c.id), '[]') as sent
       from contribution c join round r on r.id = c.round_id
       where ${isBeingWritten} and c.waived_at is null and r.opens <= $1
         and coalesce(c.deadline, r.deadline) between $2 and $3`,
      [today, first, last],
    );
  }

  /**
   * Writes down what is due, and a notice for each unit and round. What another process wrote first is left out, and so
   * is what somebody has reminded of by hand today.
   */
  async send(tx: EntityManager, due: readonly DueReminder[], at: Date): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `with sent as (
         insert into reminder (contribution_id, deadline, day, sent_at)
         select id, deadline, day, $4 from unnest($1::uuid[], $2::date[], $3::int[]) as t (id, deadline, day)
         on conflict do nothing returning contribution_id
       ), told as (
         insert into notice (root_id, kind, round_id, unit_id, data, created_at)
         select c.root_id, 'reminder', c.round_id, c.unit_id, json_build_object('contributionIds', json_agg(c.id)), $4
         from sent join contribution c on c.id = sent.contribution_id
         where not ${isReminded('$4')}
         group by c.root_id, c.round_id, c.unit_id)
       select count(*)::int as count, pg_notify('samsyn', 'notice') from sent`,
      [
        due.map(({ contributionId }) => contributionId),
        due.map(({ deadline }) => deadline),
        due.map(({ day }) => day),
        at,
      ],
    );
    return row!.count;
  }
}
