import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  contributionEvents,
  editionEvents,
  logGroups,
  timeZone,
  type AppAbility,
  type AuditEvent,
  type LogQuery,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';

/** A line to be written. */
export interface NewLine {
  readonly rootId: string;
  readonly accountId: string;
  readonly event: AuditEvent;
  readonly data: Readonly<Record<string, string>>;
  readonly personId: string | null;
  readonly at: Date;
}

const listed = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

@Injectable()
export class LogRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async insert(tx: EntityManager, line: NewLine): Promise<void> {
    await tx.query(
      'insert into audit (root_id, at, account_id, event, data, person_id) values ($1, $2, $3, $4, $5, $6)',
      [line.rootId, line.at, line.accountId, line.event, JSON.stringify(line.data), line.personId],
    );
  }

  /**
   * `Log` as JSON text, newest first: what was done to the county, and that something happened to a contribution or an
   * edition that the person may know of. Of what people wrote it holds nothing.
   */
  async list(ability: AppAbility, { group, person, from, to, before, limit }: LogQuery): Promise<string> {
    const parameters = new SqlParameters();
    const lines = linesFor(ability, parameters);
    const day = (value: string) => parameters.add(value, 'date');
    const asked = [
      ...(group ? [`event = any(${parameters.add(logGroups[group], 'text[]')})`] : []),
      ...(person ? [`${parameters.add(person, 'uuid')} in (account_id, person_id)`] : []),
      ...(from ? [`at >= ${day(from)}::timestamp at time zone '${timeZone}'`] : []),
      ...(to ? [`at < (${day(to)} + 1)::timestamp at time zone '${timeZone}'`] : []),
      ...(before
        ? [
            `(at, source, number) < (select at, source, number from line
              where source = ${parameters.add(before[0], 'text')} and number = ${parameters.add(before.slice(1), 'bigint')})`,
          ]
        : []),
    ];
    const most = parameters.add(limit, 'int');
    const [row] = await this.db.query<{ json: string }[]>(
      `with line as (${lines}), found as (
         select * from line where ${['true', ...asked].join(' and ')}
         order by at desc, source desc, number desc limit ${most} + 1
       ), page as (
         select * from found order by at desc, source desc, number desc limit ${most})
       select json_build_object('more', (select count(*) from found) > ${most}, 'lines', coalesce((
         select json_agg(json_build_object('id', p.source || p.number, 'at', p.at, 'by', a.name, 'event', p.event,
           'data', p.data) order by p.at desc, p.source desc, p.number desc)
         from page p left join account a on a.id = p.account_id), '[]'))::text as json`,
      parameters.values,
    );
    return row!.json;
  }
}

/** The administration's own lines, and those of the histories: each where the person may know of its thing. */
function linesFor(ability: AppAbility, parameters: SqlParameters): string {
  const head = `'h' as source, h.id as number, h.at, h.account_id, null::uuid as person_id`;
  return `
    select 'a' as source, x.id as number, x.at, x.account_id, x.person_id, x.event, x.data
    from audit x where ${where(ability, 'read', 'Log', 'x', parameters)}
    union all
    select ${head}, 'contribution.' || h.event, jsonb_build_object('section', s.title, 'round', r.title,
      'unit', unit_name_on(c.unit_id, (h.at at time zone '${timeZone}')::date),
      -- Only these two keep a name and a day there, and not somebody's words.
      'about', case when h.event in ('reviewerChanged', 'extendDeadline') then coalesce(h.comment, '') else '' end)
    from history h join contribution c on c.id = h.contribution_id join section s on s.id = c.section_id
    join round r on r.id = c.round_id
    where h.event in (${listed(contributionEvents)})
      and ${where(ability, 'readStatus', 'Contribution', 'c', parameters)}
    union all
    select ${head}, 'edition.' || h.event, jsonb_build_object('title', e.title, 'number', e.number::text)
    from history h join edition e on e.id = h.edition_id
    where h.event in (${listed(editionEvents)}) and ${where(ability, 'read', 'Edition', 'e', parameters)}`;
}
