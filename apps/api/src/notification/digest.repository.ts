import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

@Injectable()
export class DigestRepository {
  /** Keeps a notice for these people's next digest, once. */
  async keep(tx: EntityManager, noticeId: string, accountIds: readonly string[], at: Date): Promise<void> {
    if (!accountIds.length) return;
    await tx.query(
      `insert into digest_item (notice_id, account_id, created_at) select $1, unnest($2::uuid[]), $3
       on conflict do nothing`,
      [noticeId, accountIds, at],
    );
  }

  /** Those for whom something waits and who have had no digest on `day`. */
  async waiting(tx: EntityManager, day: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct i.account_id as id from digest_item i
       where i.settled_at is null
         and not exists (select from mail m where m.account_id = i.account_id and m.digest_day = $1)
       order by id`,
      [day],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * The notices that wait for an account, oldest first. The account is held until the transaction ends, so that of
   * several processes one writes the day's digest; the others find nothing, nor does what came in between.
   */
  async claim(tx: EntityManager, accountId: string, day: string): Promise<string[]> {
    await tx.query('select from account where id = $1 for no key update', [accountId]);
    const rows = await tx.query<{ id: string }[]>(
      `select notice_id as id from digest_item where account_id = $1 and settled_at is null
         and not exists (select from mail m where m.account_id = $1 and m.digest_day = $2)
       order by notice_id`,
      [accountId, day],
    );
    return rows.map(({ id }) => id);
  }

  /** That the notices have come into a digest, or no longer concern the account. */
  async settle(tx: EntityManager, accountId: string, noticeIds: readonly string[], at: Date): Promise<void> {
    await tx.query(
      'update digest_item set settled_at = $3 where account_id = $1 and notice_id = any($2::bigint[])',
      [accountId, noticeIds, at],
    );
  }
}
