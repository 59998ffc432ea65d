insert into attachment (root_id, unit_ids, media_type, width, height, bytes, sha256, created_by, created_at, used_at)
  select a.root_id, array[a.root_id], 'image/png', 1, 1, '\x00', 'x', a.id, now(), now() from account a limit 1;
insert into edition_attachment (edition_id, attachment_id) select e.id, a.id from edition e, attachment a limit 1;
