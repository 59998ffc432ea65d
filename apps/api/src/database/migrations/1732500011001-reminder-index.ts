import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a unit has been reminded of is looked up before it is reminded again. */
export class ReminderIndex1732500011001 implements MigrationInterface {
  readonly name = 'ReminderIndex1732500011001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index notice_reminder on notice (round_id, unit_id) where kind = 'reminder'`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
