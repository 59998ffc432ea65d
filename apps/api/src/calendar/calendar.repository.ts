import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { CalendarFeed, HeldSeat, Locale } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { isBeingWritten, isWaived } from '../database/conditions.js';
import { seatsActedIn } from '../database/seats.js';

/** Whose calendar an address is. */
export interface Subscriber {
  readonly accountId: string;
  readonly rootId: string;
  readonly rootName: string;
  readonly name: string;
  readonly locale: Locale;
  readonly seats: readonly HeldSeat[];
}

/** A round that one may know of. */
export interface RoundDays {
  readonly id: string;
  readonly title: string;
  readonly opens: string;
  readonly deadline: string;
  /** How often it has changed. */
  readonly version: number;
  readonly createdAt: Date;
}

/** Something to be done by a day, for a unit in a round. */
export interface Due {
  readonly kind: 'contribution' | 'feedback';
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly sectionTitle: string;
  /** Where it is not the round's. */
  readonly ownDeadline: string | null;
  readonly open: boolean;
  readonly version: number;
  readonly changedAt: Date | null;
}

/** Days after its last one for which a round is still in a calendar. */
const daysKept = 60;

@Injectable()
export class CalendarRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async feed(accountId: string): Promise<CalendarFeed> {
    const [row] = await this.db.query<{ createdAt: Date; readAt: Date | null }[]>(
      'select created_at as "createdAt", read_at as "readAt" from calendar_feed where account_id = $1',
      [accountId],
    );
    return {
      createdAt: row?.createdAt.toISOString() ?? null,
      readAt: row?.readAt?.toISOString() ?? null,
    };
  }

  /** Gives the account a new address; the one before is nobody's from now on. */
  async replace(accountId: string, tokenHash: Buffer, at: Date): Promise<void> {
    await this.db.query(
      `insert into calendar_feed (account_id, token_hash, created_at) values ($1, $2, $3)
       on conflict (account_id) do update set token_hash = $2, created_at = $3, read_at = null`,
      [accountId, tokenHash, at],
    );
  }

  async remove(accountId: string): Promise<void> {
    await this.db.query('delete from calendar_feed where account_id = $1', [accountId]);
  }

  /** Whose address it is, if it is anybody's who is still here; notes that a calendar asked. */
  async subscriber(tokenHash: Buffer, now: Date, today: string): Promise<Subscriber | undefined> {
    const [row] = await this.db.query<Subscriber[]>(
      `with noted as (
         -- Programs ask every few minutes; to know the hour is enough.
         update calendar_feed set read_at = $2
         where token_hash = $1 and (read_at is null or read_at < $2::timestamptz - interval '1 hour'))
       select a.id as "accountId", a.root_id as "rootId", root.name as "rootName", a.name, a.locale,
         ${seatsActedIn('a.id', '$3::date')} as seats
       from calendar_feed f join account a on a.id = f.account_id join unit root on root.id = a.root_id
       where f.token_hash = $1 and (a.ended_from is null or a.ended_from > $3)`,
      [tokenHash, now, today],
    );
    return row;
  }

  /** The rounds that the person may know of and that have not long ended, by last day. */
  rounds({ ability }: CurrentPerson, today: string): Promise<RoundDays[]> {
    const parameters = new SqlParameters();
    return this.db.query(
      `select r.id, r.title, r.opens::text as opens, r.deadline::text as deadline, r.version, r.created_at as "createdAt"
       from round r
       where ${where(ability, 'read', 'Round', 'r', parameters)} and (
         r.deadline >= ${parameters.add(today, 'date')} - ${daysKept} or exists (
           select from contribution c where c.round_id = r.id
             and c.deadline >= ${parameters.add(today, 'date')} - ${daysKept}
             and ${where(ability, 'write', 'Contribution', 'c', parameters)}))
       order by r.deadline, r.id`,
      parameters.values,
    );
  }

  /** What the person writes in these rounds, done or not. */
  async due({ ability, actor }: CurrentPerson, roundIds: readonly string[]): Promise<Due[]> {
    const p = new SqlParameters();
    const rounds = p.add(roundIds, 'uuid[]');
    const represented = actor.seats
      .filter(({ role }) => role === 'representative')
      .map(({ unitId }) => unitId);
    return this.db.query(
      `select 'contribution' as kind, c.id, c.round_id as "roundId", c.unit_id as "unitId", u.name as "unitName",
         s.title as "sectionTitle", c.deadline::text as "ownDeadline", ${isBeingWritten} and not ${isWaived} as open,
         c.version + (select count(*)::int from history h
           where h.contribution_id = c.id and h.event = 'extendDeadline') as version,
         greatest(c.saved_at, c.submitted_at, c.approved_at, c.waived_at) as "changedAt"
       from contribution c join unit u on u.id = c.unit_id join section s on s.id = c.section_id
       where c.round_id = any(${rounds}) and ${where(ability, 'write', 'Contribution', 'c', p)}
       union all
       select 'feedback', rs.section_id, rs.round_id, u.id, u.name, s.title, null, b.sent_at is null,
         coalesce(b.version, 0), b.saved_at
       from round_section rs join section s on s.id = rs.section_id join unit u on u.id = any(${p.add(represented, 'uuid[]')})
       left join feedback b on b.round_id = rs.round_id and b.section_id = rs.section_id and b.unit_id = u.id
       where rs.round_id = any(${rounds})`,
      p.values,
    );
  }
}
