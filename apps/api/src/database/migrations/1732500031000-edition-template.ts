import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The kind of document that an edition is, and what was asked for when it was compiled, so that the next one begins with
 * it. The editions of before are county reports, and nothing more is known of them.
 */
export class EditionTemplate1732500031000 implements MigrationInterface {
  readonly name = 'EditionTemplate1732500031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table edition
         add column template text not null default 'county' check (template in ('county', 'agreement', 'state')),
         add column request jsonb`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Kinds of document would be lost: restore a backup instead.');
  }
}
