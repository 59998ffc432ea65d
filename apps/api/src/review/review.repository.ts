import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { sectionReviewStatement } from './section-review.sql.js';

@Injectable()
export class ReviewRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `SectionReview` as JSON text, or undefined where the person reviews nothing. */
  async section(
    person: CurrentPerson,
    roundId: string,
    sectionId: string,
    today: string,
  ): Promise<string | undefined> {
    const { sql, values } = sectionReviewStatement(person, roundId, sectionId, today);
    const [row] = await this.db.query<{ json: string }[]>(sql, values);
    return row?.json;
  }

  /** Notes what a reviewer has seen, never an older revision over a newer; false where there is nothing to be seen. */
  async see(
    { ability, accountId }: CurrentPerson,
    id: string,
    revisionId: string,
    at: Date,
  ): Promise<boolean> {
    const parameters = new SqlParameters();
    const may = (action: 'read' | 'approve') => where(ability, action, 'Contribution', 'c', parameters);
    const [row] = await this.db.query<{ found: boolean }[]>(
      `with shown as (
         select c.id, c.root_id, v.id as revision_id from contribution c join revision v on v.contribution_id = c.id
         where c.id = ${parameters.add(id, 'uuid')} and v.id = ${parameters.add(revisionId, 'uuid')}
           and ${may('read')} and ${may('approve')}
       ), kept as (
         insert into seen_revision as s (account_id, contribution_id, root_id, revision_id, seen_at)
         select ${parameters.add(accountId, 'uuid')}, id, root_id, revision_id, ${parameters.add(at, 'timestamptz')}
         from shown
         on conflict (account_id, contribution_id) do update
           set before_id = s.revision_id, revision_id = excluded.revision_id, seen_at = excluded.seen_at
           where (select number from revision where id = s.revision_id)
             < (select number from revision where id = excluded.revision_id)
       )
       select exists (select from shown) as found`,
      parameters.values,
    );
    return row!.found;
  }
}
