import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a county says in its letters, and how it looks. */
export class MailTemplatesAndBrand1732400007100 implements MigrationInterface {
  readonly name = 'MailTemplatesAndBrand1732400007100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [templates, brand]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What counties have written and chosen would be lost: restore a backup instead.');
  }
}

const templates = `
-- Every text that a kind of letter has had: the one with the highest version holds. Null is the standard text.
create table mail_template (
  id bigint generated always as identity primary key,
  root_id uuid not null references unit,
  kind text not null,
  locale text not null check (locale in ('sv', 'en')),
  version int not null check (version > 0),
  subject text,
  introduction text,
  account_id uuid not null references account,
  at timestamptz not null,
  unique (root_id, kind, locale, version),
  check ((subject is null) = (introduction is null))
);
create trigger mail_template_append_only before update or delete or truncate on mail_template
  for each statement execute function refuse_change();
`;

const brand = `
create table brand (
  root_id uuid primary key references unit,
  version int not null default 0,
  -- The county's colour on a light page and on a dark one; null: the standard.
  light_colour text check (light_colour ~ '^#[0-9a-f]{6}$'),
  dark_colour text check (dark_colour ~ '^#[0-9a-f]{6}$'),
  -- Always PNG, whatever was sent.
  logo bytea,
  logo_width int,
  logo_height int,
  logo_hash text,
  -- The language of new people.
  locale text not null default 'sv' check (locale in ('sv', 'en')),
  check ((light_colour is null) = (dark_colour is null)),
  check (num_nulls(logo, logo_width, logo_height, logo_hash) in (0, 4))
);
`;
