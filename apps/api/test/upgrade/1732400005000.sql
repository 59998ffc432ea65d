insert into seen_revision (account_id, contribution_id, root_id, revision_id, seen_at)
  select a.id, r.contribution_id, a.root_id, r.id, now() from revision r, account a limit 1;
