insert into former_unit_parent (root_id, unit_id, parent_id, to_day)
  select root_id, id, parent_id, '2023-01-01' from unit where parent_id is not null limit 1;
