insert into digest_item (notice_id, account_id, created_at) select n.id, a.id, now() from notice n, account a limit 1;
insert into calendar_feed (account_id, token_hash, created_at) select id, '\x03', now() from account limit 1;
