insert into comment_thread (root_id, contribution_id, audience, created_at)
  select root_id, id, 'unit', now() from contribution limit 1;
insert into comment (root_id, thread_id, author_id, text, created_at)
  select t.root_id, t.id, a.id, 'Glöm inte siffran.', now() from comment_thread t, account a limit 1;
insert into comment_mention (comment_id, account_id) select c.id, a.id from comment c, account a limit 1;
insert into comment_log (root_id, thread_id, comment_id, event, text, at, account_id)
  select root_id, thread_id, id, 'said', text, created_at, author_id from comment limit 1;
insert into kept_draft (root_id, contribution_id, content, author_ids, kept_at, kept_by)
  select c.root_id, c.id, c.draft, array[a.id], now(), a.id from contribution c, account a limit 1;
