import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a draft that was put aside: in whose place its authors wrote, so that four eyes know when it is taken up again. */
export class KeptDraftAuthors1732400006001 implements MigrationInterface {
  readonly name = 'KeptDraftAuthors1732400006001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table kept_draft add stand_ins jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table kept_draft drop stand_ins');
  }
}
