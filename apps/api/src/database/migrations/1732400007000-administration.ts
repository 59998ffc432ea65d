import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units, people and seats that end, names that were, questions of a round, and the log of who did what. */
export class Administration1732400007000 implements MigrationInterface {
  readonly name = 'Administration1732400007000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [organisation, rounds, outbox, log]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error(
      'What has ended and what is logged can’t be told without this: restore a backup instead.',
    );
  }
}

const organisation = `
-- ended_from is the first day on which it is no more; null as long as it goes on.
alter table unit
  add column version int not null default 0,
  -- Since when it has its present name; null where it always had it.
  add column name_from date,
  add column ended_from date;
-- A name is free again when its unit has ended.
drop index unit_name;
create unique index unit_name on unit (parent_id, lower(name)) where ended_from is null;

create table former_unit_name (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  unit_id uuid not null references unit,
  name text not null,
  from_day date,
  to_day date not null
);
create index former_unit_name_unit on former_unit_name (unit_id, to_day);
create index former_unit_name_root on former_unit_name (root_id);

alter table account
  add column version int not null default 0,
  add column ended_from date;
alter table seat add column ended_from date;
-- The unit or account whose end cut the holding short, and until when it had been: should that be undone, it goes on.
alter table seat_holder
  add column cut_by uuid,
  add column cut_to_day date;

-- What a unit was called on a day.
create function unit_name_on(unit_id uuid, day date) returns text stable language sql as $$
  select coalesce(
    (select f.name from former_unit_name f where f.unit_id = $1 and f.to_day >= $2 order by f.to_day limit 1),
    (select u.name from unit u where u.id = $1))
$$;
`;

const rounds = `
alter table round add column version int not null default 0;
-- What user organisations are asked in this round; null: what the plan asks.
alter table round_section add column questions jsonb;
update round_section rs set questions = s.questions from section s where s.id = rs.section_id;
`;

const outbox = `
-- Why a letter could not be sent, as a word; last_error is what the mail server said.
alter table mail add column fault text;
create index mail_account on mail (account_id);
create index mail_failed on mail (root_id) where sent_at is null and attempts > 0;
`;

const log = `
create table audit (
  id bigint generated always as identity primary key,
  root_id uuid not null references unit,
  at timestamptz not null,
  account_id uuid not null references account,
  event text not null,
  -- Names as they were: the log does not change when they do.
  data jsonb not null default '{}',
  -- Whom it concerned.
  person_id uuid references account
);
create index audit_root on audit (root_id, at desc);
create trigger audit_append_only before update or delete or truncate on audit
  for each statement execute function refuse_change();
create index history_root on history (root_id, at desc);
`;
