insert into former_unit_name (root_id, unit_id, name, to_day) select root_id, id, 'Hette så', '2023-01-01' from unit limit 1;
insert into audit (root_id, at, account_id, event) select root_id, now(), id, 'unitAdded' from account limit 1;
