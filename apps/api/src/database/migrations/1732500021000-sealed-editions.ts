import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The files of editions: how they are being made, and those that were sealed when an edition was adopted. */
export class SealedEditions1732500021000 implements MigrationInterface {
  readonly name = 'SealedEditions1732500021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- One file that is to be made, or has been. The key names all that it is made of, so that it is made once however many
-- ask for it. A file that is not sealed can be made again, and goes after some days.
create table rendering (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  edition_id uuid references edition,
  key text not null,
  format text not null,
  -- What it is made of, where that is not the edition's own document.
  document jsonb,
  meta jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
  failure text,
  -- The section that it failed in, where that is known.
  failure_section text,
  attempts int not null default 0,
  queued_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  -- Who waits for it.
  asked_by uuid[] not null default '{}',
  -- Whether it becomes a file of the edition for good.
  seals boolean not null,
  bytes bytea,
  sha256 text,
  unique (key, format),
  check (document is not null or edition_id is not null)
);
create index rendering_edition on rendering (edition_id);
create index rendering_waiting on rendering (queued_at) where state in ('queued', 'running');

-- What was adopted, to the byte. It is never changed and never removed.
create table edition_output (
  edition_id uuid not null references edition,
  format text not null,
  bytes bytea not null,
  sha256 text not null,
  made_at timestamptz not null,
  primary key (edition_id, format)
);
-- Zipped already, or read whole at every download.
alter table edition_output alter column bytes set storage external;
create index edition_output_sha256 on edition_output (sha256);
create trigger edition_output_append_only before update or delete or truncate on edition_output
  for each statement execute function refuse_change();
`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
