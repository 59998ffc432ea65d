import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Pictures in texts. Which texts show which pictures is never written down by the program: PostgreSQL reads it out of
 * the texts themselves, so that it can't be untrue.
 */
export class Attachment1732400001000 implements MigrationInterface {
  readonly name = 'Attachment1732400001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [attachment, whereShown, editions]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Pictures would be lost: restore a backup instead.');
  }
}

const attachment = `
create table attachment (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  -- The units whose texts may show it: the one that it was uploaded for, and those that have taken it over.
  unit_ids uuid[] not null check (cardinality(unit_ids) > 0),
  media_type text not null check (media_type in ('image/png', 'image/jpeg')),
  width int not null check (width > 0),
  height int not null check (height > 0),
  bytes bytea not null,
  sha256 text not null,
  created_by uuid not null references account,
  created_at timestamptz not null,
  -- When a text was last seen to show it: what none has shown for long is removed.
  used_at timestamptz not null
);
-- A picture is compressed as it is.
alter table attachment alter column bytes set storage external;
create index attachment_same on attachment (root_id, sha256);
create index attachment_author on attachment (created_by, created_at);
create index attachment_unused on attachment (used_at);
create trigger attachment_sealed before update of root_id, media_type, width, height, bytes, sha256 on attachment
  for each statement execute function refuse_change();
`;

const whereShown = `
create function attachment_ids(content jsonb) returns uuid[] language sql immutable parallel safe as $$
  select case when content::text like '%"figure"%' then coalesce((
    select array_agg(distinct (id #>> '{}')::uuid)
    from jsonb_path_query(content, '$.** ? (@.type == "figure").attrs.attachmentId') id
    where id #>> '{}' ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'), '{}') else '{}' end
$$;
alter table contribution
  add column draft_attachment_ids uuid[] not null generated always as (attachment_ids(draft)) stored;
alter table revision add column attachment_ids uuid[] not null generated always as (attachment_ids(content)) stored;
alter table feedback
  add column attachment_ids uuid[] not null generated always as (attachment_ids(content)) stored,
  add column sent_attachment_ids uuid[] not null generated always as (attachment_ids(sent_content)) stored,
  add column reply_attachment_ids uuid[] not null generated always as (attachment_ids(reply)) stored;
create index contribution_attachment on contribution using gin (draft_attachment_ids);
create index revision_attachment on revision using gin (attachment_ids);
`;

const editions = `
create table edition_attachment (
  edition_id uuid not null references edition,
  attachment_id uuid not null references attachment,
  primary key (edition_id, attachment_id)
);
create index edition_attachment_attachment on edition_attachment (attachment_id);
`;
