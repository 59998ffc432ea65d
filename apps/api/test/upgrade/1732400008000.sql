insert into delegation (root_id, seat_id, account_id, substitute_id, from_day, to_day, copied, created_at)
  select s.root_id, h.seat_id, h.account_id, a.id, '2023-09-01', '2023-09-10', true, now()
  from seat_holder h join seat s on s.id = h.seat_id join account a on a.id <> h.account_id and a.root_id = s.root_id limit 1;
