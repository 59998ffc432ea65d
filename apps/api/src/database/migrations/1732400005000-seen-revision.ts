import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which revision of a contribution a reviewer last had before them, and which one before that: to show what has changed. */
export class SeenRevision1732400005000 implements MigrationInterface {
  readonly name = 'SeenRevision1732400005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table seen_revision (
        account_id uuid not null references account,
        contribution_id uuid not null references contribution,
        root_id uuid not null references unit,
        revision_id uuid not null references revision,
        -- Null where the person had seen none before.
        before_id uuid references revision,
        seen_at timestamptz not null,
        primary key (account_id, contribution_id)
      )`);
    await runner.query('create index seen_revision_contribution on seen_revision (contribution_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table seen_revision');
  }
}
