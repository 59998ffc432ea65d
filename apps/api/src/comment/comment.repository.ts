import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type {
  AppAbility,
  Audience,
  CommentPlace,
  CommentSubject,
  ContributionContent,
  ContributionSubject,
  HeldSeat,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { threadRows } from '../database/conditions.js';
import { seatsActedIn } from '../database/seats.js';
import { audienceRows, logOf, mentionsOf, noticesOf, threadJson } from './comment.sql.js';

/** A contribution as far as comments on it need to know it. */
export interface CommentedContribution {
  readonly subject: ContributionSubject;
  readonly draft: ContributionContent;
  /** What was last submitted. */
  readonly submitted: ContributionContent | null;
}

/** A comment as it is under its thread's lock. */
export interface LoadedComment {
  readonly threadId: string;
  readonly authorId: string;
  readonly text: string | null;
  readonly version: number;
  readonly removed: boolean;
  readonly decision: boolean;
  readonly answered: boolean;
}

/** What is said, by whom, when, to whom in particular. */
interface Saying {
  readonly text: string;
  readonly mentions: readonly string[];
  readonly accountId: string;
  readonly at: Date;
}

/** Somebody of the root with the seats that they act in. */
export interface Colleague {
  readonly accountId: string;
  readonly name: string;
  readonly seats: readonly (HeldSeat & { readonly title: string })[];
}

@Injectable()
export class CommentRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `CommentThreads` as JSON text; undefined for a contribution about which the person may read nothing. */
  async list({ ability, accountId }: CurrentPerson, contributionId: string): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const [id, me] = [parameters.add(contributionId, 'uuid'), parameters.add(accountId, 'uuid')];
    const may = (alias: string) => where(ability, 'read', 'Comment', alias, parameters);
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce((select json_agg(${threadJson(me)} order by t.number) from ${threadRows} t
         where t.contribution_id = ${id} and ${may('t')}), '[]')::text as json
       where exists (select from ${audienceRows} p where p.id = ${id} and ${may('p')})`,
      parameters.values,
    );
    return row?.json;
  }

  /** `CommentThread` as JSON text, or undefined for what the person may not read. */
  async find({ ability, accountId }: CurrentPerson, threadId: string): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const [id, me] = [parameters.add(threadId, 'uuid'), parameters.add(accountId, 'uuid')];
    const [row] = await this.db.query<{ json: string }[]>(
      `select ${threadJson(me)}::text as json from ${threadRows} t
       where t.id = ${id} and ${where(ability, 'read', 'Comment', 't', parameters)}`,
      parameters.values,
    );
    return row?.json;
  }

  /** Where a comment stands; undefined for what the person may not read. */
  async place(ability: AppAbility, commentId: string): Promise<CommentPlace | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<CommentPlace[]>(
      `select m.id, t.id as "threadId", t.contribution_id as "contributionId",
         ${where(ability, 'readDraft', 'Contribution', 'c', parameters)} as own
       from comment m join ${threadRows} t on t.id = m.thread_id join contribution c on c.id = t.contribution_id
       where m.id = ${parameters.add(commentId, 'uuid')} and ${where(ability, 'read', 'Comment', 't', parameters)}`,
      parameters.values,
    );
    return row;
  }

  /** A contribution; it stays as it is until the transaction ends. */
  async contribution(tx: EntityManager, id: string): Promise<CommentedContribution | undefined> {
    const [row] = await tx.query<CommentedContribution[]>(
      `select json_build_object('kind', 'Contribution', 'id', c.id, 'rootId', c.root_id, 'unitId', c.unit_id,
           'reviewUnitId', c.review_unit_id, 'state', c.state, 'reviewerSeatIds', c.reviewer_seat_ids) as subject,
         c.draft, v.content as submitted
       from contribution c left join revision v on v.id = c.revision_id where c.id = $1 for share of c`,
      [id],
    );
    return row;
  }

  /** Holds a thread until the transaction ends, and its contribution as it is. */
  async lock(tx: EntityManager, threadId: string): Promise<CommentSubject | undefined> {
    const [row] = await tx.query<{ subject: CommentSubject }[]>(
      `select json_build_object('kind', 'Comment', 'id', t.id, 'rootId', t.root_id, 'unitId', c.unit_id,
         'audience', t.audience, 'state', c.state, 'reviewerSeatIds', c.reviewer_seat_ids) as subject
       from comment_thread t join contribution c on c.id = t.contribution_id
       where t.id = $1 for update of t for share of c`,
      [threadId],
    );
    return row?.subject;
  }

  /** A comment, whoever asks. */
  async load(tx: EntityManager, id: string): Promise<LoadedComment | undefined> {
    const [row] = await tx.query<LoadedComment[]>(
      `select m.thread_id as "threadId", m.author_id as "authorId", m.text, m.version, m.text is null as removed,
         m.decision is not null as decision, exists (
           select from comment l where l.thread_id = m.thread_id and l.number > m.number and l.author_id <> m.author_id
         ) as answered
       from comment m where m.id = $1`,
      [id],
    );
    return row;
  }

  /** A thread with its first comment: one statement, so that neither is there without the other. Gives its id. */
  async begin(
    tx: EntityManager,
    thread: Saying & {
      readonly contributionId: string;
      readonly audience: Audience;
      readonly blockId: string | null;
      readonly quote: string | null;
      readonly decision: 'returnForChanges' | 'reopen' | null;
    },
  ): Promise<string> {
    const p = new SqlParameters();
    const [author, at] = [p.add(thread.accountId, 'uuid'), p.add(thread.at, 'timestamptz')];
    const mentions = p.add(thread.mentions, 'uuid[]');
    const [row] = await tx.query<{ id: string }[]>(
      `with thread as (
         insert into comment_thread (root_id, contribution_id, audience, block_id, quote, created_at)
         select root_id, id, ${p.add(thread.audience)}, ${p.add(thread.blockId, 'text')},
           ${p.add(thread.quote, 'text')}, ${at}
         from contribution where id = ${p.add(thread.contributionId, 'uuid')}
         returning id, root_id, contribution_id
       ), said as (
         insert into comment (root_id, thread_id, author_id, text, created_at, decision)
         select root_id, id, ${author}, ${p.add(thread.text)}, ${at}, ${p.add(thread.decision, 'text')} from thread
         returning 'said' as event, id, root_id, thread_id, text
       ), ${mentionsOf('said', mentions)}, ${logOf('said', at, author)}, ${noticesOf(
         'said join thread t on true',
         { mentions, author, at, reply: false },
       )}
       select id, pg_notify('samsyn', 'notice') from thread`,
      p.values,
    );
    return row!.id;
  }

  /** A comment at the end of a thread, which is open again. Who answers has read what they were asked. */
  async reply(tx: EntityManager, reply: Saying & { readonly threadId: string }): Promise<void> {
    const p = new SqlParameters();
    const [author, at] = [p.add(reply.accountId, 'uuid'), p.add(reply.at, 'timestamptz')];
    const [mentions, id] = [p.add(reply.mentions, 'uuid[]'), p.add(reply.threadId, 'uuid')];
    await tx.query(
      `with thread as (select * from comment_thread where id = ${id}),
       opened as (
         update comment_thread set resolved_at = null, resolved_by = null
         where id = ${id} and resolved_at is not null returning 'reopened' as event, null::uuid as id, root_id, id as thread_id, null as text
       ), said as (
         insert into comment (root_id, thread_id, author_id, text, created_at)
         select root_id, id, ${author}, ${p.add(reply.text)}, ${at} from thread
         returning 'said' as event, id, root_id, thread_id, text
       ), has_read as (
         update comment_mention n set read_at = ${at} from comment m
         where m.id = n.comment_id and m.thread_id = ${id} and n.account_id = ${author} and n.read_at is null
       ), ${mentionsOf('said', mentions)}, ${logOf('(select * from opened union all select * from said) happened', at, author)}, ${noticesOf(
         'said join thread t on true',
         {
           ...{ mentions, author, at, reply: true },
         },
       )}
       select pg_notify('samsyn', 'notice') from said`,
      p.values,
    );
  }

  /** Closes a thread or opens it again; nothing where it is so already. */
  async resolve(
    tx: EntityManager,
    threadId: string,
    resolved: boolean,
    accountId: string,
    at: Date,
  ): Promise<void> {
    await tx.query(
      `with changed as (
         update comment_thread set resolved_at = case when $2 then $4::timestamptz end,
           resolved_by = case when $2 then $3::uuid end
         where id = $1 and (resolved_at is not null) <> $2
         returning '${resolved ? 'resolved' : 'reopened'}' as event, null::uuid as id, root_id, id as thread_id,
           null as text
       ), ${logOf('changed', '$4', '$3::uuid')}
       select`,
      [threadId, resolved, accountId, at],
    );
  }

  /** Other words in a comment's place, or none; who is mentioned anew is told. */
  async change(
    tx: EntityManager,
    change: Omit<Saying, 'text'> & { readonly id: string; readonly text: string | null },
  ): Promise<void> {
    const p = new SqlParameters();
    const [author, at] = [p.add(change.accountId, 'uuid'), p.add(change.at, 'timestamptz')];
    const [mentions, id] = [p.add(change.mentions, 'uuid[]'), p.add(change.id, 'uuid')];
    const added = `(select coalesce(array_agg(one), '{}') from unnest(${mentions}) one
      where one not in (select account_id from comment_mention where comment_id = ${id}))`;
    await tx.query(
      `with said as (
         update comment set text = ${p.add(change.text, 'text')}, version = version + 1, changed_at = ${at}
         where id = ${id} returning '${change.text === null ? 'removed' : 'changed'}' as event, id, root_id, thread_id, text
       ), thread as (select * from comment_thread where id = (select thread_id from said)),
       gone as (delete from comment_mention where comment_id = ${id} and account_id <> all(${mentions})),
       ${mentionsOf('said', mentions)}, ${logOf('said', at, author)},
       ${noticesOf('said join thread t on true', { mentions: added, author, at, reply: false })}
       select pg_notify('samsyn', 'notice') from said`,
      p.values,
    );
  }

  async markRead(commentId: string, accountId: string, at: Date): Promise<void> {
    await this.db.query(
      'update comment_mention set read_at = $3 where comment_id = $1 and account_id = $2 and read_at is null',
      [commentId, accountId, at],
    );
  }

  /** Everybody of a root with the seats that they act in on a day, by name. */
  people(tx: EntityManager, rootId: string, day: string): Promise<Colleague[]> {
    return tx.query(
      `select a.id as "accountId", a.name, ${seatsActedIn('a.id', '$2::date')} as seats
       from account a where a.root_id = $1 order by a.name, a.id`,
      [rootId, day],
    );
  }
}
