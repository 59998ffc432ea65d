import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link that no longer works can be exchanged for a new letter, once; a guest's is asked for anew, once. */
export class LinkRenewal1732500011000 implements MigrationInterface {
  readonly name = 'LinkRenewal1732500011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table one_time_link add column renewed_at timestamptz');
    await runner.query('alter table guest_link add column asked_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
