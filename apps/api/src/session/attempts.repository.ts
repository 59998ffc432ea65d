import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Counts attempts in the database, so that every process sees the same number. */
@Injectable()
export class AttemptsRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Writes an attempt down under each key, and says how many each has had since `since`, this one included. */
  async record(keys: readonly string[], now: Date, since: Date): Promise<Map<string, number>> {
    await this.db.query(
      `with old as (delete from sign_in_attempt where at < $3)
       insert into sign_in_attempt (key, at) select unnest($1::text[]), $2`,
      [keys, now, since],
    );
    const rows = await this.db.query<{ key: string; count: number }[]>(
      'select key, count(*)::int as count from sign_in_attempt where key = any($1) and at >= $2 group by key',
      [keys, since],
    );
    return new Map(rows.map(({ key, count }) => [key, count]));
  }

  /** Forgets a key's attempts once it has signed in. */
  async forget(key: string): Promise<void> {
    await this.db.query('delete from sign_in_attempt where key = $1', [key]);
  }
}
