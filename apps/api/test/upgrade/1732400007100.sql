insert into mail_template (root_id, kind, locale, version, subject, introduction, account_id, at)
  select root_id, 'returned', 'sv', 1, 'Ämne', 'Hej', id, now() from account limit 1;
insert into brand (root_id, light_colour, dark_colour) select root_id, '#0b5c63', '#7fd0d6' from account limit 1;
