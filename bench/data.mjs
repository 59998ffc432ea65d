import { createHash, randomUUID } from 'node:crypto';

export const subRegions = 6;
const municipalities = 18;
const rounds = 10;
const sections = 20;
/** A county's contributions: 24 units × 20 sections × 10 rounds. */
export const perCounty = (subRegions + municipalities) * sections * rounds;

const words = 'Samverkan mellan kommun och region har stärkts genom gemensamma utbildningar för personalen.';
const content = JSON.stringify({
  notCarriedOut: null,
  body: {
    type: 'doc',
    content: Array.from({ length: 8 }, (_, at) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: `${at + 1}. ${words}` }],
    })),
  },
  notes: [],
  values: [],
});

/** Fills a migrated database with counties of 4 800 contributions; gives each county's people and newest round. */
export async function fill(client, counties) {
  const made = [];
  for (let at = 0; at < counties; at++) made.push(await county(client, at));
  await client.query('analyze');
  return made;
}

async function county(client, at) {
  const rootId = randomUUID();
  await client.query(`insert into unit (id, root_id, kind, name) values ($1, $1, 'county', $2)`, [
    rootId,
    `Län ${at}`,
  ]);
  const units = [];
  for (let n = 0; n < subRegions + municipalities; n++) {
    const sub = n < subRegions;
    const unit = { id: randomUUID(), parentId: sub ? rootId : units[n % subRegions].id };
    units.push(unit);
    await client.query(
      'insert into unit (id, root_id, parent_id, kind, name, position) values ($1, $2, $3, $4, $5, $6)',
      [unit.id, rootId, unit.parentId, sub ? 'subRegion' : 'municipality', `Organisation ${n}`, n],
    );
  }
  const convenors = [
    await person(client, rootId, rootId, 'convenor'),
    await person(client, rootId, rootId, 'convenor'),
  ];
  const contacts = [];
  for (const unit of units)
    contacts.push({ ...(await person(client, rootId, unit.id, 'contact')), unitId: unit.id });
  const planId = randomUUID();
  await client.query(
    `insert into plan (id, root_id, unit_id, title, year, period_from, period_to) values ($1, $2, $2, 'Plan', 2023, 2022, 2023)`,
    [planId, rootId],
  );
  const { rows: sectionRows } = await client.query(
    `with area as (insert into focus_area (plan_id, number, title, position)
       select $1, n::text, 'Fokusområde ' || n, n from generate_series(1, 5) n returning id, position)
     insert into section (root_id, plan_id, focus_area_id, lineage_id, title, position, slots)
     select $2, $1, area.id, gen_random_uuid(), 'Område ' || area.position || '.' || n, n,
       '[{"kind":"shortTermGoals","lines":[{"kind":"goal","id":"${randomUUID()}","text":"Fler får stöd i tid."}]}]'
     from area, generate_series(1, ${sections / 5}) n returning id`,
    [planId, rootId],
  );
  let roundId;
  for (let n = 0; n < rounds; n++)
    roundId = await round(client, { rootId, planId, n, units, sectionRows, contacts });
  return { rootId, roundId, convenors, contacts };
}

async function round(client, { rootId, planId, n, units, sectionRows, contacts }) {
  const id = randomUUID();
  await client.query(
    `insert into round (id, root_id, plan_id, kind, year, title, opens, deadline)
     values ($1, $2, $3, 'statusReport', $4, 'Lägesrapport', make_date($4, 9, 1), make_date($4, 9, 30))`,
    [id, rootId, planId, 2014 + n],
  );
  const sectionIds = sectionRows.map((row) => row.id);
  await client.query(
    'insert into round_section select $1, s, at from unnest($2::uuid[]) with ordinality t (s, at)',
    [id, sectionIds],
  );
  await client.query(
    'insert into round_unit select $1, u, at from unnest($2::uuid[]) with ordinality t (u, at)',
    [id, units.map((unit) => unit.id)],
  );
  // Two thirds have been submitted and approved, with their revision and history; the rest are being written.
  await client.query(
    `with cell as (
       select gen_random_uuid() as id, gen_random_uuid() as revision_id, s as section_id, u.id as unit_id,
         coalesce(u.parent_id, u.id) as review_unit_id, a as account_id,
         (abs(hashtext(s::text || u.id::text)) % 3) > 0 as approved
       from unnest($3::uuid[]) s, unnest($4::uuid[], $5::uuid[]) t (u, a) join unit u on u.id = t.u
     ), contributions as (
       insert into contribution (id, root_id, round_id, section_id, unit_id, review_unit_id, state, draft, version,
         reviewer_seat_ids, submitted_at, approved_at)
       select id, $1, $2, section_id, unit_id, review_unit_id, case when approved then 'approved' else 'draft' end,
         $6::jsonb, 3, case when approved then array(select t.id from seat t where t.unit_id = review_unit_id) else '{}' end,
         case when approved then make_timestamptz($7, 9, 20, 10, 0, 0) end,
         case when approved then make_timestamptz($7, 9, 25, 10, 0, 0) end
       from cell
     ), revisions as (
       insert into revision (id, contribution_id, number, hash, content, text, author_ids, created_at)
       select revision_id, id, 1, md5(id::text), $6::jsonb, $8, array[account_id], make_timestamptz($7, 9, 20, 10, 0, 0)
       from cell where approved
     )
     insert into history (root_id, contribution_id, event, at, account_id, revision_id)
     select $1, id, e, make_timestamptz($7, 9, 20, 10, 0, 0), account_id, revision_id
     from cell, unnest(array['submit', 'approve']) e where approved`,
    [
      rootId,
      id,
      sectionIds,
      units.map((unit) => unit.id),
      contacts.map((contact) => contact.accountId),
      content,
      2014 + n,
      words.repeat(8),
    ],
  );
  await client.query(
    `update contribution c set revision_id = r.id from revision r
     where r.contribution_id = c.id and c.round_id = $1`,
    [id],
  );
  return id;
}

async function person(client, rootId, unitId, role) {
  const [accountId, seatId, token] = [randomUUID(), randomUUID(), randomUUID()];
  await client.query('insert into account (id, root_id, email, name) values ($1, $2, $3, $4)', [
    accountId,
    rootId,
    `${accountId}@bench.example`,
    `Person ${accountId.slice(0, 4)}`,
  ]);
  await client.query(`insert into seat (id, root_id, unit_id, role, title) values ($1, $2, $3, $4, $4)`, [
    seatId,
    rootId,
    unitId,
    role,
  ]);
  await client.query(
    `insert into seat_holder (seat_id, account_id, from_day) values ($1, $2, '2014-01-01')`,
    [seatId, accountId],
  );
  await client.query(
    `insert into session (token_hash, account_id, created_at, expires_at) values ($1, $2, now(), now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), accountId],
  );
  return { accountId, cookie: `samsyn=${token}` };
}
