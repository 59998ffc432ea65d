import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is open in a browser follows when a substitute comes or goes (docs/adr/0015-live.md). */
export class DelegationLive1732400008001 implements MigrationInterface {
  readonly name = 'DelegationLive1732400008001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function announce_substitute() returns trigger language plpgsql as $$
      begin
        perform pg_notify('samsyn_live', jsonb_build_object('accountId', new.substitute_id)::text);
        return null;
      end $$;
      create trigger delegation_announced after insert or update on delegation
        for each row execute function announce_substitute();`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
