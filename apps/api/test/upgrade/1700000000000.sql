-- What a county that is only shown does not have: sessions, links and reminders.
insert into session (token_hash, account_id, created_at, expires_at)
  select '\x01', id, now(), now() + interval '1 day' from account limit 1;
insert into one_time_link (token_hash, account_id, purpose, created_at, expires_at)
  select '\x02', id, 'invitation', now(), now() + interval '7 days' from account limit 1;
insert into sign_in_attempt (key, at) values ('address', now());
insert into reminder (contribution_id, deadline, day, sent_at)
  select id, '2023-09-30', 7, now() from contribution limit 1;
