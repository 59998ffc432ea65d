import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words anywhere in a text are found by the letters that they share with it, three by three, also inside longer words. */
export class Search1732400008100 implements MigrationInterface {
  readonly name = 'Search1732400008100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [words, columns, indexes]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}

const words = `
-- Comes with PostgreSQL, and whoever may create something in the database may create it.
create extension if not exists pg_trgm;

-- The words of rich texts, wherever they are in a document: near enough what the domain's plainText makes of them.
create function rich_words(document jsonb) returns text immutable parallel safe language sql as $$
  select string_agg(case node.value ->> 'type'
      when 'figure' then concat_ws(' ', node.value #>> '{attrs,alt}', node.value #>> '{attrs,caption}')
      else (
        select string_agg(coalesce(inline.value ->> 'text', E'\\n'), '' order by inline.ordinality)
        from jsonb_path_query(node.value, 'strict $.** ? (@.type == "text" || @.type == "hardBreak")')
          with ordinality inline (value, ordinality))
    end, E'\\n' order by node.ordinality)
  from jsonb_path_query(document, 'strict $.** ? (@.type == "paragraph" || @.type == "heading" || @.type == "figure")')
    with ordinality node (value, ordinality)
$$;

-- A section's name and the lines of its slots.
create function section_words(title text, slots jsonb) returns text immutable parallel safe language sql as $$
  select concat_ws(E'\\n', title, string_agg(line.value #>> '{}', E'\\n' order by line.ordinality))
  from jsonb_path_query(slots, 'lax $[*].lines[*].text') with ordinality line (value, ordinality)
$$;
`;

const columns = `
alter table section add column words text generated always as (section_words(title, slots)) stored;
alter table feedback add column words text
  generated always as (coalesce(rich_words(sent_content), '') || E'\\n' || coalesce(rich_words(reply), '')) stored;
`;

const indexes = `
create index revision_words on revision using gin (text gin_trgm_ops);
create index contribution_revision on contribution (revision_id);
create index section_words on section using gin (words gin_trgm_ops);
create index feedback_words on feedback using gin (words gin_trgm_ops);
create index comment_words on comment using gin (text gin_trgm_ops);
create index unit_words on unit using gin (name gin_trgm_ops);
`;
