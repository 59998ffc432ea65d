import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on contributions, and drafts that were put aside when an earlier version was taken up again. */
export class Comments1732400006000 implements MigrationInterface {
  readonly name = 'Comments1732400006000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [comments, keptDrafts, whatReturnsSaid, live]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('People’s comments would be lost: restore a backup instead.');
  }
}

const comments = `
create table comment_thread (
  id uuid primary key default gen_random_uuid(),
  -- The order in which they began.
  number bigint generated always as identity,
  root_id uuid not null references unit,
  contribution_id uuid not null references contribution,
  audience text not null check (audience in ('unit', 'review')),
  -- The block of the text that it is about, and its words at the time; null for the section as a whole.
  block_id text,
  quote text,
  created_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by uuid references account,
  check ((block_id is null) = (quote is null)),
  check ((resolved_at is null) = (resolved_by is null))
);
create index comment_thread_contribution on comment_thread (contribution_id, number);
create index comment_thread_root on comment_thread (root_id);

create table comment (
  id uuid primary key default gen_random_uuid(),
  number bigint generated always as identity,
  root_id uuid not null references unit,
  thread_id uuid not null references comment_thread,
  author_id uuid not null references account,
  -- Null once the author has taken it away; the place stays.
  text text,
  version int not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz,
  -- The transition that it was said with.
  decision text check (decision in ('returnForChanges', 'reopen'))
);
create index comment_thread_comments on comment (thread_id, number);
create index comment_root on comment (root_id);

-- Who is mentioned, and when they read it.
create table comment_mention (
  comment_id uuid not null references comment,
  account_id uuid not null references account,
  read_at timestamptz,
  primary key (comment_id, account_id)
);
create index comment_mention_unread on comment_mention (account_id) where read_at is null;

-- What was said, in all its wordings, and what became of it; can only be added to.
create table comment_log (
  id bigint generated always as identity primary key,
  root_id uuid not null references unit,
  thread_id uuid not null references comment_thread,
  comment_id uuid references comment,
  event text not null check (event in ('said', 'changed', 'removed', 'resolved', 'reopened')),
  text text,
  at timestamptz not null,
  account_id uuid not null references account
);
create index comment_log_thread on comment_log (thread_id, id);
create trigger comment_log_append_only before update or delete or truncate on comment_log
  for each statement execute function refuse_change();

alter table notice add comment_id uuid references comment;
`;

const keptDrafts = `
create table kept_draft (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  contribution_id uuid not null references contribution,
  content jsonb not null,
  author_ids uuid[] not null,
  saved_at timestamptz,
  kept_at timestamptz not null,
  kept_by uuid not null references account
);
create index kept_draft_contribution on kept_draft (contribution_id, kept_at);
create trigger kept_draft_append_only before update or delete or truncate on kept_draft
  for each statement execute function refuse_change();
`;

/** What was said with returns until now: the first of its thread, done with where the text is approved since. */
const whatReturnsSaid = `
with said as (
  select gen_random_uuid() as thread_id, h.root_id, h.contribution_id, h.event, h.at, h.account_id, h.comment,
    case when c.state = 'approved' and c.approved_at >= h.at then c.approved_at end as resolved_at, c.approved_by
  from history h join contribution c on c.id = h.contribution_id
  where h.event in ('returnForChanges', 'reopen') and h.comment <> '' and h.account_id is not null
  order by h.id
), thread as (
  insert into comment_thread (id, root_id, contribution_id, audience, created_at, resolved_at, resolved_by)
  select thread_id, root_id, contribution_id, 'review', at, resolved_at, case when resolved_at is not null then approved_by end
  from said
), remark as (
  insert into comment (root_id, thread_id, author_id, text, created_at, decision)
  select root_id, thread_id, account_id, comment, at, event from said returning *
)
insert into comment_log (root_id, thread_id, comment_id, event, text, at, account_id)
select root_id, thread_id, id, 'said', text, created_at, author_id from remark order by number;
`;

/** What is said is announced as all else is (docs/adr/0015-live.md), to those who may read the thread. */
const live = `
create function announce_thread(thread_id uuid) returns void language sql as $$
  select announce(t.root_id, jsonb_build_object('kind', 'comment', 'id', t.id, 'contributionId', t.contribution_id),
    jsonb_build_array(jsonb_build_object('kind', 'Comment', 'id', t.id, 'rootId', t.root_id, 'unitId', c.unit_id,
      'audience', t.audience, 'state', c.state, 'reviewerSeatIds', c.reviewer_seat_ids)))
  from comment_thread t join contribution c on c.id = t.contribution_id where t.id = thread_id
$$;

create function announce_comment() returns trigger language plpgsql as $$
begin
  perform announce_thread(new.thread_id);
  return null;
end $$;
create trigger comment_announced after insert or update on comment
  for each row execute function announce_comment();

create function announce_resolution() returns trigger language plpgsql as $$
begin
  perform announce_thread(new.id);
  return null;
end $$;
create trigger comment_thread_announced after update on comment_thread
  for each row execute function announce_resolution();
`;
