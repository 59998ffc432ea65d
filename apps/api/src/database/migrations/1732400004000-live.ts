import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The database itself says what has changed, when the transaction that changed it commits (docs/adr/0015-live.md).
 * Whoever writes to these tables need not think of it, and can't forget it.
 */
export class Live1732400004000 implements MigrationInterface {
  readonly name = 'Live1732400004000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [announce, contributions, feedback, editions, rounds, people])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}

const announce = `
-- One announcement: what is said, and the rows that decide who may hear it. PostgreSQL takes 8000 bytes at most; what is
-- longer becomes a word to look again, which tells nobody anything.
create function announce(root_id uuid, event jsonb, subjects jsonb) returns void language plpgsql as $$
declare
  told text := jsonb_build_object('rootId', root_id, 'event', event, 'subjects', subjects)::text;
begin
  if octet_length(told) > 7900 then
    told := jsonb_build_object('rootId', root_id, 'event', jsonb_build_object('kind', 'resync'))::text;
  end if;
  perform pg_notify('samsyn_live', told);
end $$;
`;

const contributions = `
create function subject_of(c contribution) returns jsonb language sql stable as $$
  select jsonb_build_object('kind', 'Contribution', 'id', c.id, 'rootId', c.root_id, 'unitId', c.unit_id,
    'reviewUnitId', c.review_unit_id, 'state', c.state, 'reviewerSeatIds', c.reviewer_seat_ids)
$$;

-- What is not known to be seen by others counts as the draft's: only its own unit hears of it.
create function announce_contribution() returns trigger language plpgsql as $$
begin
  perform announce(new.root_id, jsonb_build_object('kind', 'contribution', 'id', new.id, 'roundId', new.round_id,
      'sectionId', new.section_id, 'unitId', new.unit_id, 'change', case
        when (old.state, old.reviewer_seat_ids, old.revision_id, old.submitted_at, old.approved_at, old.deadline, old.waived_at)
          is distinct from
          (new.state, new.reviewer_seat_ids, new.revision_id, new.submitted_at, new.approved_at, new.deadline, new.waived_at)
        then 'status' else 'draft' end),
    jsonb_build_array(subject_of(old), subject_of(new)));
  return null;
end $$;
create trigger contribution_announced after update on contribution
  for each row when (old.* is distinct from new.*) execute function announce_contribution();
`;

const feedback = `
create function subject_of(f feedback) returns jsonb language sql stable as $$
  select jsonb_build_object('kind', 'Feedback', 'id', f.id, 'rootId', f.root_id, 'unitId', f.unit_id,
    'sent', f.sent_at is not null)
$$;

create function announce_feedback() returns trigger language plpgsql as $$
declare
  seen boolean := tg_op = 'UPDATE'
    and (old.sent_at, old.sent_version, old.replied_at) is distinct from (new.sent_at, new.sent_version, new.replied_at);
begin
  perform announce(new.root_id, jsonb_build_object('kind', 'feedback', 'id', new.id, 'roundId', new.round_id,
      'sectionId', new.section_id, 'unitId', new.unit_id, 'change', case when seen then 'status' else 'draft' end),
    jsonb_build_array(subject_of(new)));
  return null;
end $$;
create trigger feedback_announced after insert or update on feedback
  for each row execute function announce_feedback();
`;

const editions = `
create function announce_edition() returns trigger language plpgsql as $$
begin
  perform announce(new.root_id, jsonb_build_object('kind', 'edition', 'id', new.id, 'roundId', new.round_id),
    jsonb_build_array(
      jsonb_build_object('kind', 'Edition', 'id', new.id, 'rootId', new.root_id, 'state', new.state),
      jsonb_build_object('kind', 'Edition', 'id', new.id, 'rootId', new.root_id,
        'state', case when tg_op = 'UPDATE' then old.state else new.state end)));
  return null;
end $$;
create trigger edition_announced after insert or update on edition
  for each row execute function announce_edition();
`;

const rounds = `
create function announce_round(round_id uuid, root_id uuid) returns void language sql as $$
  select announce(root_id, jsonb_build_object('kind', 'round', 'id', round_id),
    jsonb_build_array(jsonb_build_object('kind', 'Round', 'rootId', root_id)))
$$;

create function announce_round() returns trigger language plpgsql as $$
begin
  perform announce_round(new.id, new.root_id);
  return null;
end $$;
create trigger round_announced after insert or update on round
  for each row execute function announce_round();

-- Hundreds are called for in one statement: the round is what has changed.
create function announce_called() returns trigger language plpgsql as $$
begin
  perform announce_round(called.round_id, called.root_id)
    from (select distinct round_id, root_id from called) called;
  return null;
end $$;
create trigger contribution_called after insert on contribution
  referencing new table as called for each statement execute function announce_called();
`;

const people = `
-- Who holds which seat, and who is signed in: the streams of that account ask anew what they may hear.
create function announce_account() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform pg_notify('samsyn_live', jsonb_build_object('accountId', old.account_id)::text);
  end if;
  if tg_op <> 'DELETE' then
    perform pg_notify('samsyn_live', jsonb_build_object('accountId', new.account_id)::text);
  end if;
  return null;
end $$;
create trigger seat_holder_announced after insert or update or delete on seat_holder
  for each row execute function announce_account();
create trigger session_announced after delete on session
  for each row execute function announce_account();
`;
