import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has which text open at the moment. Every process sees the same, and what nobody renews is soon forgotten. */
export class Presence1732400004001 implements MigrationInterface {
  readonly name = 'Presence1732400004001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [table, announced]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}

const table = `
-- Not worth a place in the log or in a backup: after a crash everybody says once more that they are here.
create unlogged table presence (
  account_id uuid not null references account,
  -- A page that is open: one person may have several.
  tab uuid not null,
  contribution_id uuid references contribution,
  feedback_id uuid references feedback,
  since timestamptz not null,
  seen_at timestamptz not null,
  writing boolean not null,
  primary key (account_id, tab),
  check (num_nonnulls(contribution_id, feedback_id) = 1)
);
create index presence_contribution on presence (contribution_id);
create index presence_feedback on presence (feedback_id);
create index presence_seen on presence (seen_at);
`;

const announced = `
create function announce_presence() returns trigger language plpgsql as $$
declare
  one presence := case when tg_op = 'DELETE' then old else new end;
  c contribution;
  f feedback;
begin
  if one.contribution_id is not null then
    select * into c from contribution where id = one.contribution_id;
    perform announce(c.root_id, jsonb_build_object('kind', 'presence', 'in', 'contribution', 'id', c.id),
      jsonb_build_array(subject_of(c)));
  else
    select * into f from feedback where id = one.feedback_id;
    perform announce(f.root_id, jsonb_build_object('kind', 'presence', 'in', 'feedback', 'id', f.id),
      jsonb_build_array(subject_of(f)));
  end if;
  return null;
end $$;
create trigger presence_announced after insert or delete on presence
  for each row execute function announce_presence();
-- That somebody is still here is no news.
create trigger presence_changed after update on presence
  for each row when ((old.writing, old.contribution_id, old.feedback_id)
    is distinct from (new.writing, new.contribution_id, new.feedback_id)) execute function announce_presence();
`;
