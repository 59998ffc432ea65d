import { Injectable } from '@nestjs/common';
import { isLate } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import { isWaived, threadRows } from '../database/conditions.js';
import { letterLook } from '../database/json.js';
import { quietSeats, seatsActedIn } from '../database/seats.js';
import type { Notice, NoticeContribution, Person } from './notice.js';

type Row = Omit<Notice, 'contributions'> & {
  readonly contributions: (Omit<NoticeContribution, 'late'> & { readonly submittedAt: string | null })[];
};

/** The contributions that a notice names: one, a list, or all of a unit in a round. `n` is the notice. */
const named = `
  select n.contribution_id
  union all select value::uuid from jsonb_array_elements_text(n.data->'contributionIds')
  union all select id from contribution
    where round_id = n.round_id and unit_id = n.unit_id and n.contribution_id is null and not n.data ? 'contributionIds'`;

const contributions = `(
  select json_agg(json_build_object(
    'subject', json_build_object('kind', 'Contribution', 'id', c.id, 'rootId', c.root_id, 'unitId', c.unit_id,
      'reviewUnitId', c.review_unit_id, 'state', c.state, 'reviewerSeatIds', c.reviewer_seat_ids),
    'waived', ${isWaived}, 'sectionTitle', s.title, 'unitName', u.name, 'roundTitle', r.title,
    'deadline', coalesce(c.deadline, r.deadline), 'submittedAt', c.submitted_at,
    'authorIds', coalesce(v.author_ids, '{}'),
    'actedForIds', array(select one ->> 'for' from jsonb_array_elements(v.stand_ins) one), 'returnedBy', (
      select h.account_id from history h
      where h.contribution_id = c.id and h.event in ('returnForChanges', 'reopen') order by h.id desc limit 1))
    order by rs.position, u.position)
  from contribution c join section s on s.id = c.section_id join unit u on u.id = c.unit_id
  join round r on r.id = c.round_id join round_section rs on rs.round_id = c.round_id and rs.section_id = c.section_id
  left join revision v on v.id = c.revision_id
  where c.id in (${named}))`;

/** People who are still here on the day $1, as `Person`. */
const selectPeople = `
  select a.id as "accountId", a.root_id as "rootId", a.name, a.email, a.locale,
    ${letterLook('r', 'b')} as look,
    json_build_object('needsMe', a.mail_needs_me, 'news', a.mail_news) as choices,
    ${seatsActedIn('a.id', '$1::date')} as seats, ${quietSeats('a.id', '$1::date')} as "quietSeatIds"
  from account a join unit r on r.id = a.root_id left join brand b on b.root_id = a.root_id
  where (a.ended_from is null or a.ended_from > $1)`;

@Injectable()
export class NoticeRepository {
  /**
   * The oldest notice that waits, held until the transaction ends; one that another process holds is passed over. What
   * concerns a round that has not opened waits for that day.
   */
  async claim(tx: EntityManager, today: string, except: readonly string[]): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }[]>(
      `select n.id from notice n left join round r on r.id = n.round_id
       where n.expanded_at is null and n.id <> all($2::bigint[]) and (r.id is null or r.opens <= $1)
       order by n.id limit 1 for update of n skip locked`,
      [today, except],
    );
    return row?.id;
  }

  /** A notice with all that its audience and its words depend on. */
  async load(tx: EntityManager, id: string): Promise<Notice> {
    const [row] = await tx.query<Row[]>(
      `select n.id, n.root_id as "rootId", n.kind, n.acting_id as "actingId", a.name as acting, (
           select f.name from history h join account f on f.id = h.acting_for_id
           where h.account_id = n.acting_id and h.at = n.created_at and (h.contribution_id = n.contribution_id
             or h.feedback_id = n.feedback_id or h.edition_id = n.edition_id)
           order by h.id desc limit 1) as "actingFor",
         n.account_id as "accountId", n.contribution_id is not null as "ofOneContribution",
         n.data->>'comment' as comment, coalesce((n.data->>'failed')::boolean, false) as failed,
         case when n.kind in ('delegated', 'delegationEnded') then n.data end as delegation,
         coalesce(${contributions}, '[]') as contributions,
         (select json_build_object('id', m.id, 'subject', json_build_object('kind', 'Comment', 'id', t.id,
              'rootId', t.root_id, 'unitId', t.unit_id, 'audience', t.audience, 'state', t.state,
              'reviewerSeatIds', t.reviewer_seat_ids),
            'mentionedIds', coalesce(n.data->'mentioned', '[]'), 'participantIds', coalesce((
              select jsonb_agg(distinct e.author_id) from comment e
              where e.thread_id = t.id and e.number < m.number), '[]'))
          from comment m join ${threadRows} t on t.id = m.thread_id
          where m.id = n.comment_id and m.text is not null) as remark,
         (select json_build_object('subject', json_build_object('kind', 'Feedback', 'id', f.id, 'rootId', f.root_id,
              'unitId', f.unit_id, 'sent', f.sent_at is not null), 'roundId', f.round_id, 'sectionId', f.section_id,
            'sectionTitle', s.title, 'unitName', u.name, 'roundTitle', r.title)
          from feedback f join section s on s.id = f.section_id join unit u on u.id = f.unit_id
          join round r on r.id = f.round_id where f.id = n.feedback_id) as feedback,
         (select json_build_object('subject', json_build_object('kind', 'GuestLink', 'id', g.id, 'rootId', g.root_id,
              'unitId', g.unit_id), 'roundId', g.round_id, 'sectionId', g.section_id, 'sectionTitle', s.title,
            'unitName', u.name, 'roundTitle', r.title, 'label', g.label)
          from guest_link g join section s on s.id = g.section_id join unit u on u.id = g.unit_id
          join round r on r.id = g.round_id where g.id = (n.data->>'guestLinkId')::uuid) as "guestLink",
         (select json_build_object('subject', json_build_object('kind', 'Edition', 'id', e.id, 'rootId', e.root_id,
              'state', e.state), 'title', e.title, 'number', e.number, 'roundTitle', r.title,
            'registryNumber', e.registry_number)
          from edition e join round r on r.id = e.round_id where e.id = n.edition_id) as edition
       from notice n left join account a on a.id = n.acting_id where n.id = $1`,
      [id],
    );
    const { contributions: found, ...notice } = row!;
    return {
      ...notice,
      contributions: found.map(({ submittedAt, ...one }) => ({
        ...one,
        late: submittedAt !== null && isLate(new Date(submittedAt), one.deadline),
      })),
    };
  }

  /** Everybody of a root with the seats that they act in on `today`. */
  people(tx: EntityManager, rootId: string, today: string): Promise<Person[]> {
    return tx.query(`${selectPeople} and a.root_id = $2`, [today, rootId]);
  }

  /** One of them; undefined for an account that has ended. */
  async person(tx: EntityManager, accountId: string, today: string): Promise<Person | undefined> {
    const [row] = await tx.query<Person[]>(`${selectPeople} and a.id = $2`, [today, accountId]);
    return row;
  }

  /**
   * When the notice says that a contribution is closed, and it was the last of its parent's to be: a notice of the
   * parent. Of several that close at once it is the latest that tells, so that it is told once.
   */
  async tellParent(tx: EntityManager, id: string, at: Date): Promise<void> {
    await tx.query(
      `insert into notice (root_id, kind, contribution_id, acting_id, created_at)
       select p.root_id, 'task', p.id, n.acting_id, $2
       from notice n join contribution c on c.id = n.contribution_id
       join contribution p on p.round_id = c.round_id and p.section_id = c.section_id
         and p.unit_id = c.review_unit_id and p.id <> c.id
       where n.id = $1 and (n.kind = 'approved' or n.data ? 'waived')
         and p.waived_at is null and (c.state = 'approved' or c.waived_at is not null)
         and not exists (
           select from contribution k
           where k.round_id = c.round_id and k.section_id = c.section_id and k.review_unit_id = c.review_unit_id
             and k.id not in (p.id, c.id)
             and (k.state <> 'approved' and k.waived_at is null
               or (least(k.approved_at, k.waived_at), k.id) > (least(c.approved_at, c.waived_at), c.id)))`,
      [id, at],
    );
  }

  /** That the notice has become letters. */
  async finish(tx: EntityManager, id: string, at: Date): Promise<void> {
    await tx.query('update notice set expanded_at = $2 where id = $1', [id, at]);
  }
}
