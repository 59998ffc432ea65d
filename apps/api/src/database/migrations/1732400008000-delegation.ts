import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody who is away names a substitute; what is done in their place says so. */
export class Delegation1732400008000 implements MigrationInterface {
  readonly name = 'Delegation1732400008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(delegations);
    await runner.query(inWhosePlace);
  }

  async down(): Promise<void> {
    throw new Error('Who acted in whose place would be forgotten: restore a backup instead.');
  }
}

const delegations = `
-- A substitute in one seat of somebody who is away. Days are inclusive and in Europe/Stockholm. It holds as long as the
-- one who is away holds the seat.
create table delegation (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  seat_id uuid not null references seat,
  account_id uuid not null references account,
  substitute_id uuid not null references account,
  from_day date not null,
  to_day date not null,
  -- Whether the one who is away is told by mail as well.
  copied boolean not null,
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references account,
  check (from_day <= to_day),
  check (account_id <> substitute_id)
);
create index delegation_seat on delegation (seat_id) where withdrawn_at is null;
create index delegation_account on delegation (account_id);
create index delegation_substitute on delegation (substitute_id);
create index delegation_root on delegation (root_id);
`;

const inWhosePlace = `
alter table history add column acting_for_id uuid references account;

-- Pairs of who wrote and in whose place: [{"by": account, "for": account}].
alter table revision add column stand_ins jsonb not null default '[]';
alter table contribution add column draft_stand_ins jsonb not null default '[]';
`;
