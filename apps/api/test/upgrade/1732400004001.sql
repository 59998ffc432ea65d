insert into presence (account_id, tab, contribution_id, since, seen_at, writing)
  select a.id, gen_random_uuid(), c.id, now(), now(), false from contribution c, account a limit 1;
