import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person is mailed of and when, what waits for a day's digest, and the secret address of a calendar. */
export class NoticeSettings1732400008050 implements MigrationInterface {
  readonly name = 'NoticeSettings1732400008050';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [choices, digests, calendars]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What people have chosen would be forgotten: restore a backup instead.');
  }
}

const choices = `
alter table account
  add column mail_needs_me text not null default 'atOnce' check (mail_needs_me in ('atOnce', 'daily', 'none')),
  add column mail_news text not null default 'daily' check (mail_news in ('atOnce', 'daily', 'none')),
  -- Stands in each letter: whoever has it can turn mail off for the account, and nothing else.
  add column mail_key uuid not null default gen_random_uuid();
create unique index account_mail_key on account (mail_key);
-- Which of the two choices a letter came by; null for one that can't be chosen away.
alter table mail add column list text check (list in ('needsMe', 'news', 'digest'));
`;

const digests = `
-- What somebody is told of in the next daily digest.
create table digest_item (
  notice_id bigint not null references notice,
  account_id uuid not null references account,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (notice_id, account_id)
);
create index digest_item_waiting on digest_item (account_id) where settled_at is null;
-- One digest a day and person, in Europe/Stockholm, however many processes make them.
alter table mail add column digest_day date;
create unique index mail_digest on mail (account_id, digest_day) where digest_day is not null;
`;

const calendars = `
create table calendar_feed (
  account_id uuid primary key references account,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  read_at timestamptz
);
`;
