import { Injectable } from '@nestjs/common';
import { stockholmDay, writableStates, type AppAbility, type CompileContribution } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { isWaived } from '../database/conditions.js';
import { ancestorIds, unitJson } from '../database/json.js';

/** A unit's contribution as far as the person may read it, and when it was last submitted. */
export type UnitContribution = CompileContribution & { readonly submittedOn: string | null };

@Injectable()
export class UnitReportRepository {
  /**
   * A unit's contributions in a round, those that the person may know of. The revision is the draft for those who see it
   * while it is being written, otherwise what was last submitted, and null for those who may not read that either.
   */
  async contributions(
    tx: EntityManager,
    ability: AppAbility,
    roundId: string,
    unitId: string,
  ): Promise<UnitContribution[]> {
    const parameters = new SqlParameters();
    const may = (action: 'read' | 'readDraft' | 'readStatus') =>
      where(ability, action, 'Contribution', 'c', parameters);
    const rows = await tx.query<
      (CompileContribution & { approvedAt: Date | null; submittedAt: Date | null })[]
    >(
      `select c.id, c.section_id as "sectionId", ${unitJson('u')} as unit, ${ancestorIds('u', 'r.deadline')} as "ancestorIds",
         c.state, ${isWaived} as waived, approver.name as "approvedBy", c.approved_at as "approvedAt",
         c.submitted_at as "submittedAt",
         case when c.state = any(${parameters.add(writableStates, 'text[]')}) and ${may('readDraft')}
           then json_build_object('id', '', 'number', 0, 'content', c.draft, 'authors', json_build_array())
         when v.id is not null and ${may('read')}
           then json_build_object('id', v.id, 'number', v.number, 'content', v.content, 'authors', (
             select json_agg(a.name order by a.name, a.id) from account a where a.id = any(v.author_ids)))
         end as revision
       from contribution c join unit u on u.id = c.unit_id join round r on r.id = c.round_id
       left join revision v on v.id = c.revision_id
       left join account approver on approver.id = c.approved_by
       where c.round_id = ${parameters.add(roundId, 'uuid')} and c.unit_id = ${parameters.add(unitId, 'uuid')}
         and (${may('readStatus')} or ${may('read')} or ${may('readDraft')})`,
      parameters.values,
    );
    return rows.map(({ approvedAt, submittedAt, ...one }) => ({
      ...one,
      approvedOn: approvedAt && stockholmDay(approvedAt),
      submittedOn: submittedAt && stockholmDay(submittedAt),
    }));
  }
}
