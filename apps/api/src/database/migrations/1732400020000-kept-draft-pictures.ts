import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts that were kept when another took their place show pictures, too. */
export class KeptDraftPictures1732400020000 implements MigrationInterface {
  readonly name = 'KeptDraftPictures1732400020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table kept_draft add column attachment_ids uuid[] not null generated always as (attachment_ids(content)) stored',
    );
    await runner.query('create index kept_draft_attachment on kept_draft using gin (attachment_ids)');
  }

  async down(): Promise<void> {
    throw new Error('Pictures in kept drafts would be taken for unused: restore a backup instead.');
  }
}
