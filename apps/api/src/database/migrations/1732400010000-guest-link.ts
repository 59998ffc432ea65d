import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links for members of a user organisation who have no account; and what a reply says was changed. */
export class GuestLink1732400010000 implements MigrationInterface {
  readonly name = 'GuestLink1732400010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table feedback add column reply_changes text not null default ''");
    await runner.query(`
create table guest_link (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  round_id uuid not null references round,
  section_id uuid not null references section,
  unit_id uuid not null references unit,
  token_hash bytea not null unique,
  label text not null,
  created_by uuid not null references account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  used_at timestamptz,
  words jsonb,
  check ((used_at is null) = (words is null))
);
create index guest_link_place on guest_link (round_id, section_id, unit_id);
-- What a guest has sent is the guest's: nobody changes a letter of it.
create trigger guest_words_final before update or delete on guest_link
  for each row when (old.used_at is not null) execute function refuse_change();
`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
