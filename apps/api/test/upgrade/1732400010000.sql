insert into guest_link (root_id, round_id, section_id, unit_id, token_hash, label, created_by, created_at, expires_at)
  select f.root_id, f.round_id, f.section_id, f.unit_id, '\x04', 'Kim', a.id, now(), now() + interval '1 day'
  from feedback f, account a limit 1;
