import { timeZone } from '@samsyn/domain';
import { isDelegated } from './seats.js';

/** SQL for parts of answers that several slices build: PostgreSQL makes the JSON, Node passes it on. */

const roundFieldsOf = (alias: string) => `'id', ${alias}.id, 'rootId', ${alias}.root_id,
  'planId', ${alias}.plan_id, 'kind', ${alias}.kind, 'year', ${alias}.year, 'title', ${alias}.title,
  'opens', ${alias}.opens, 'deadline', ${alias}.deadline`;
export const roundFields = roundFieldsOf('r');

/** A round as the domain's `Round`. */
export const roundJsonOf = (alias: string) => `json_build_object(${roundFieldsOf(alias)})`;
export const roundJson = roundJsonOf('r');

const sectionWith = (
  questions: string,
) => `json_build_object('id', s.id, 'lineageId', s.lineage_id, 'title', s.title,
  'strategyGoals', s.strategy_goals, 'questions', ${questions}, 'slots', s.slots)`;

/** A section as the domain's `Section`, as the plan has it; `s` is the row. */
export const sectionJson = sectionWith('s.questions');

/** What user organisations are asked about the section `s` in a round: the round's questions, not the plan's. */
export const questionsIn = (round: string) => `coalesce((
  select q.questions from round_section q where q.round_id = ${round} and q.section_id = s.id), s.questions)`;

/** A section as the domain's `Section`, as it is asked about in a round; `s` is the row. */
export const sectionJsonIn = (round: string) => sectionWith(questionsIn(round));

/** A unit's or an account's id and name. */
export const unitJson = (alias: string) => `json_build_object('id', ${alias}.id, 'name', ${alias}.name)`;
export const personJson = (alias: string) =>
  `json_build_object('accountId', ${alias}.id, 'name', ${alias}.name)`;

/** Who did something, or null. */
export const personOrNull = (alias: string) =>
  `case when ${alias}.id is not null then ${personJson(alias)} end`;

/** Authors in order of name, each with those in whose place they wrote. */
export const authorsJson = (ids: string, standIns: string) => `coalesce((
    select json_agg(json_build_object('accountId', author.id, 'name', author.name, 'actingFor', coalesce((
      select json_agg(${personJson('away')} order by away.name, away.id)
      from jsonb_array_elements(${standIns}) one join account away on away.id = (one ->> 'for')::uuid
      where one ->> 'by' = author.id::text), '[]')) order by author.name, author.id)
    from account author where author.id = any(${ids})), '[]')`;

/** A revision as the domain's `Revision`; `alias` is the row. */
export const revisionJson = (
  alias: string,
) => `json_build_object('id', ${alias}.id, 'number', ${alias}.number,
  'hash', ${alias}.hash, 'createdAt', ${alias}.created_at, 'content', ${alias}.content,
  'authors', ${authorsJson(`${alias}.author_ids`, `${alias}.stand_ins`)})`;

/** A row `i` of the history as the domain's `HistoryEntry`: `a` did it, in place of `g`. */
export const historyJson = (revisionNumber: string) => `json_build_object('id', i.id::text, 'event', i.event,
  'at', i.at, 'acting', ${personOrNull('a')}, 'actingFor', ${personOrNull('g')}, 'comment', i.comment,
  'revisionNumber', ${revisionNumber})`;

/** Who sits today in the seats that review the contribution `c`. */
export const reviewersJson = (today: string) => `coalesce((
  select json_agg(json_build_object('seatId', t.id, 'title', t.title, 'name', a.name,
    'substitute', (select z.name from delegation d join account z on z.id = d.substitute_id
      where d.seat_id = t.id and d.account_id = a.id and ${isDelegated('d', today)} limit 1)) order by t.position, t.id)
  from seat t
  left join seat_holder h on h.seat_id = t.id and h.from_day <= ${today}
    and (h.to_day is null or h.to_day >= ${today})
  left join account a on a.id = h.account_id
  where t.id = any(c.reviewer_seat_ids)), '[]')`;

/**
 * The units above a unit, nearest first, the root last: as they were on a day. A round is told of as the tree was on its
 * last day, whatever has moved since.
 */
export const ancestorIds = (unit: string, day: string) => `array(with recursive above as (
    select unit_parent_on(${unit}.id, ${day}) as id, 1 as distance
    union all select unit_parent_on(above.id, ${day}), distance + 1 from above where above.id is not null)
  select id from above where id is not null order by distance)`;

/** An observation as the domain's `Observation`. */
export const observationJson = (alias: string) => `jsonb_strip_nulls(jsonb_build_object('split', case
    when ${alias}.age is not null or ${alias}.sex is not null
    then jsonb_build_object('age', ${alias}.age, 'sex', ${alias}.sex) end)) || jsonb_build_object(
  'indicatorId', ${alias}.indicator_id, 'area', ${alias}.area, 'year', ${alias}.year, 'measure', ${alias}.measure,
  'text', ${alias}.text, 'number', trim_scale(${alias}.number)::text, 'quality', ${alias}.quality,
  'definition', ${alias}.definition, 'source', ${alias}.source)`;

/**
 * An edition as the domain's `Edition`; `e` is the row, with `editionJoins` beside it. The county is called what it was
 * called when the edition was compiled, as in the document itself.
 */
export const editionJson = `json_build_object('id', e.id, 'rootId', e.root_id,
  'rootName', unit_name_on(e.root_id, (e.compiled_at at time zone '${timeZone}')::date),
  'roundId', e.round_id, 'roundTitle', r.title, 'number', e.number, 'state', e.state, 'template', e.template,
  'title', e.title, 'subtitle', e.subtitle, 'hash', e.hash, 'compiledAt', e.compiled_at, 'compiledBy', compiler.name,
  'decision', case when e.decision_date is not null then json_build_object('date', e.decision_date,
    'registryNumber', e.registry_number, 'by', decider.name) end,
  'comment', e.comment, 'publishedAt', e.published_at, 'withdrawnAt', e.withdrawn_at)`;

/** What `editionJson` reads besides the row itself. */
export const editionJoins = `join round r on r.id = e.round_id
  join account compiler on compiler.id = e.compiled_by left join account decider on decider.id = e.decided_by`;

/** What a county has chosen of its looks, as fields; `alias` is the row of `brand`, or null where it has chosen nothing. */
export const brandFields = (alias: string) => `'colours', case when ${alias}.light_colour is not null then
    json_build_object('light', ${alias}.light_colour, 'dark', ${alias}.dark_colour) end,
  'logo', case when ${alias}.logo_hash is not null then json_build_object(
    'href', '/api/brand/logo?v=' || left(${alias}.logo_hash, 12), 'width', ${alias}.logo_width,
    'height', ${alias}.logo_height) end,
  'locale', coalesce(${alias}.locale, 'sv')`;

/** How a county's letters look, of the rows of its root and of `brand`. */
export const letterLook = (root: string, brand: string) =>
  `json_build_object('name', ${root}.name, 'colour', ${brand}.light_colour, 'logo',
    case when ${brand}.logo_hash is not null then
      json_build_object('width', ${brand}.logo_width, 'height', ${brand}.logo_height) end)`;
