import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema. Tables are named after the concepts of the design; every row of a county carries its `root_id`. */
export class Initial1700000000000 implements MigrationInterface {
  readonly name = 'Initial1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [organisation, signIn, plans, contributions, reports, notices, appendOnly])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The first schema has nothing before it: restore a backup instead.');
  }
}

const organisation = `
create table unit (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  parent_id uuid references unit,
  kind text not null check (kind in ('county', 'subRegion', 'municipality', 'administration', 'userOrganisation')),
  name text not null check (name <> ''),
  position int not null default 0,
  check ((parent_id is null) = (id = root_id)),
  check ((kind = 'county') = (parent_id is null))
);
create unique index unit_name on unit (parent_id, lower(name));
create index unit_root on unit (root_id);

create table account (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  email text not null,
  name text not null,
  locale text not null default 'sv' check (locale in ('sv', 'en')),
  password_hash text,
  created_at timestamptz not null default now()
);
create unique index account_email on account (lower(email));
create index account_root on account (root_id);

create table seat (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  unit_id uuid not null references unit,
  role text not null,
  title text not null,
  position int not null default 0
);
create index seat_unit on seat (unit_id);
create index seat_root on seat (root_id);

-- Days are inclusive and in Europe/Stockholm; a seat without a row for today is vacant.
create table seat_holder (
  id uuid primary key default gen_random_uuid(),
  seat_id uuid not null references seat,
  account_id uuid not null references account,
  from_day date not null,
  to_day date,
  check (to_day is null or to_day >= from_day)
);
create unique index seat_holder_open on seat_holder (seat_id) where to_day is null;
create index seat_holder_seat on seat_holder (seat_id);
create index seat_holder_account on seat_holder (account_id);
`;

const signIn = `
create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on session (account_id);

create table one_time_link (
  token_hash bytea primary key,
  account_id uuid not null references account,
  purpose text not null check (purpose in ('invitation', 'passwordReset')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_link_account on one_time_link (account_id);

-- Failed sign-ins, counted per account name and per address; shared by every process.
create table sign_in_attempt (
  key text not null,
  at timestamptz not null
);
create index sign_in_attempt_key on sign_in_attempt (key, at);
`;

const plans = `
create table plan (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  unit_id uuid not null references unit,
  title text not null,
  year int not null,
  period_from int not null,
  period_to int not null
);
create index plan_root on plan (root_id);

create table focus_area (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references plan,
  number text not null,
  title text not null,
  position int not null,
  unique (plan_id, position)
);

create table section (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  plan_id uuid not null references plan,
  focus_area_id uuid not null references focus_area,
  lineage_id uuid not null,
  title text not null,
  position int not null,
  strategy_goals int[] not null default '{}',
  questions jsonb not null default '[]',
  slots jsonb not null default '[]',
  unique (focus_area_id, position)
);
create index section_plan on section (plan_id);
create index section_lineage on section (lineage_id);

create table round (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  plan_id uuid not null references plan,
  kind text not null check (kind in ('statusReport', 'yearEndFollowUp', 'finalAccount')),
  year int not null,
  title text not null,
  opens date not null,
  deadline date not null,
  created_at timestamptz not null default now(),
  check (opens <= deadline)
);
create index round_root on round (root_id);

create table round_section (
  round_id uuid not null references round,
  section_id uuid not null references section,
  position int not null,
  primary key (round_id, section_id)
);

create table round_unit (
  round_id uuid not null references round,
  unit_id uuid not null references unit,
  position int not null,
  primary key (round_id, unit_id)
);

create table observation (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  indicator_id uuid not null,
  area text not null,
  year int not null,
  measure text not null check (measure in ('count', 'per100k')),
  age text,
  sex text,
  text text not null default '',
  number numeric(18, 6),
  quality text not null check (quality in ('exact', 'approximate', 'partialYear')),
  definition text,
  source text not null
);
create unique index observation_place
  on observation (root_id, indicator_id, area, year, measure, coalesce(age, ''), coalesce(sex, ''));
`;

const contributions = `
create table contribution (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  round_id uuid not null references round,
  section_id uuid not null references section,
  unit_id uuid not null references unit,
  review_unit_id uuid not null references unit,
  state text not null default 'draft'
    check (state in ('draft', 'submitted', 'inReview', 'returned', 'approved')),
  reviewer_seat_ids uuid[] not null default '{}',
  version int not null default 0,
  draft jsonb not null,
  -- Who has saved the draft since the last revision.
  draft_author_ids uuid[] not null default '{}',
  saved_at timestamptz,
  revision_id uuid,
  submitted_at timestamptz,
  approved_by uuid references account,
  approved_at timestamptz,
  deadline date,
  waived_reason text,
  waived_by uuid references account,
  waived_at timestamptz,
  unique (round_id, section_id, unit_id)
);
create index contribution_review on contribution (round_id, section_id, review_unit_id);
create index contribution_unit on contribution (unit_id);
create index contribution_root on contribution (root_id, state);
create index contribution_reviewers on contribution using gin (reviewer_seat_ids);

create table revision (
  id uuid primary key default gen_random_uuid(),
  contribution_id uuid not null references contribution,
  number int not null,
  hash text not null,
  content jsonb not null,
  -- The words, for search.
  text text not null,
  author_ids uuid[] not null check (cardinality(author_ids) > 0),
  created_at timestamptz not null,
  unique (contribution_id, number)
);
alter table contribution add foreign key (revision_id) references revision;

create table feedback (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  round_id uuid not null references round,
  section_id uuid not null references section,
  unit_id uuid not null references unit,
  version int not null default 1,
  content jsonb not null,
  saved_by uuid not null references account,
  saved_at timestamptz not null,
  sent_content jsonb,
  sent_version int,
  sent_at timestamptz,
  sent_by uuid references account,
  reply jsonb,
  replied_by uuid references account,
  replied_at timestamptz,
  unique (round_id, section_id, unit_id)
);
`;

const reports = `
create table edition (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  round_id uuid not null references round,
  number int not null,
  state text not null default 'compiled'
    check (state in ('compiled', 'adopted', 'sentBack', 'published', 'withdrawn')),
  title text not null,
  subtitle text not null default '',
  document jsonb not null,
  hash text not null,
  compiled_by uuid not null references account,
  compiled_at timestamptz not null,
  decision_date date,
  registry_number text,
  decided_by uuid references account,
  decided_at timestamptz,
  comment text,
  published_at timestamptz,
  withdrawn_at timestamptz,
  unique (round_id, number)
);
create index edition_root on edition (root_id);
create index edition_published on edition (published_at desc) where state = 'published';

create table edition_revision (
  edition_id uuid not null references edition,
  contribution_id uuid not null references contribution,
  revision_id uuid not null references revision,
  primary key (edition_id, revision_id)
);
create index edition_revision_contribution on edition_revision (contribution_id);

create table history (
  id bigint generated always as identity primary key,
  root_id uuid not null references unit,
  contribution_id uuid references contribution,
  feedback_id uuid references feedback,
  edition_id uuid references edition,
  event text not null,
  at timestamptz not null,
  -- Null where no person did it, such as a change of seats that came with a day.
  account_id uuid references account,
  comment text,
  revision_id uuid references revision
);
create index history_contribution on history (contribution_id, id);
create index history_feedback on history (feedback_id, id);
create index history_edition on history (edition_id, id);
`;

const notices = `
-- What has happened that somebody should be told, written in the same transaction as what happened.
create table notice (
  id bigint generated always as identity primary key,
  root_id uuid not null references unit,
  kind text not null,
  contribution_id uuid references contribution,
  feedback_id uuid references feedback,
  edition_id uuid references edition,
  round_id uuid references round,
  unit_id uuid references unit,
  account_id uuid references account,
  acting_id uuid references account,
  data jsonb not null default '{}',
  created_at timestamptz not null,
  expanded_at timestamptz
);
create index notice_waiting on notice (id) where expanded_at is null;

-- One letter to one person; the outbox.
create table mail (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  notice_id bigint references notice,
  account_id uuid not null references account,
  kind text not null,
  recipient text not null,
  recipient_name text not null,
  subject text not null,
  text text not null,
  html text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  last_error text,
  unique (notice_id, account_id)
);
create index mail_waiting on mail (next_attempt_at) where sent_at is null;
create index mail_root on mail (root_id, created_at desc);

create table reminder (
  contribution_id uuid not null references contribution,
  deadline date not null,
  day int not null,
  sent_at timestamptz not null,
  primary key (contribution_id, deadline, day)
);
`;

const appendOnly = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The table % is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger history_append_only before update or delete or truncate on history
  for each statement execute function refuse_change();
create trigger revision_append_only before update or delete or truncate on revision
  for each statement execute function refuse_change();
`;
