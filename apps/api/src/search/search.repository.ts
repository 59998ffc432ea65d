import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { submittedStates, type SearchHit, type SearchKind } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { threadRows } from '../database/conditions.js';
import type { Wanted } from './wanted.js';

type WithoutContext<Hit> = Hit extends unknown ? Omit<Hit, 'before' | 'match' | 'after'> : never;

/** Something that was found, and the text in which. */
export type Found = WithoutContext<SearchHit> & { readonly text: string };

/** How many there are, and the first ones. */
export interface FoundOnes {
  readonly count: number;
  readonly found: readonly Found[];
}

/** As many of a kind as a person looks through. */
const most: Readonly<Record<SearchKind, number>> = {
  section: 20,
  contribution: 50,
  comment: 20,
  feedback: 20,
  unit: 20,
};

/**
 * The words of the draft `c.draft` as the domain's `plainText` has them, near enough: a line for each paragraph, heading and
 * picture of body and notes, for each value and for the reason.
 */
const draftWords = `concat_ws(E'\\n', c.draft #>> '{notCarriedOut,reason}', (
    select string_agg(concat_ws(' ', '[' || (p.value #>> '{attrs,alt}') || ']', p.value #>> '{attrs,caption}', (
      select string_agg(coalesce(i.value ->> 'text', (
          select ' [' || string_agg(coalesce(n.value ->> 'text', E'\\n'), '' order by n.ordinality) || ']'
          from jsonb_array_elements(i.value -> 'content') with ordinality n), E'\\n'), '' order by i.ordinality)
      from jsonb_array_elements(p.value -> 'content') with ordinality i)), E'\\n' order by p.ordinality)
    from rows from (jsonb_path_query(c.draft,
      'strict $.** ? (@.type == "paragraph" || @.type == "heading" || @.type == "figure")')) with ordinality p (value)
  ), (
    select string_agg(concat_ws(E'\\n', coalesce(a.value ->> 'text', a.value ->> 'reason'), a.value ->> 'explanation'),
      E'\\n' order by a.ordinality)
    from jsonb_array_elements(c.draft -> 'values') with ordinality a))`;

/** Looks in what a person may read. What they may not is not counted either. */
@Injectable()
export class SearchRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The stem of each word of letters, in Swedish; null for one that is in nearly every text. Others are not in the map. */
  async stems(words: readonly string[]): Promise<Map<string, string | null>> {
    const letters = words.filter((word) => /^\p{L}{3,}$/u.test(word));
    if (!letters.length) return new Map();
    const rows = await this.db.query<{ word: string; stems: string[] }[]>(
      `select word, ts_lexize('swedish_stem', lower(word)) as stems from unnest($1::text[]) word`,
      [letters],
    );
    return new Map(rows.map(({ word, stems }) => [word, stems[0] ?? null]));
  }

  /** Each kind in one statement: how many there are, and the first ones. */
  async find(person: CurrentPerson, wanted: Wanted): Promise<Record<SearchKind, FoundOnes>> {
    const parameters = new SqlParameters();
    const holds = holding(wanted, parameters);
    const kinds = Object.entries(statements).map(
      ([kind, statement]) => `'${kind}', (
        select json_build_object('count', coalesce(max(count), 0), 'found', coalesce(
          json_agg(to_jsonb(hit) - 'count'), '[]'))
        from (${statement(person, holds, parameters)}) hit)`,
    );
    const [row] = await this.db.query<{ found: Record<SearchKind, FoundOnes> }[]>(
      `select json_build_object(${kinds.join(', ')}) as found`,
      parameters.values,
    );
    return row!.found;
  }
}

/** The condition that all that is wanted is in a text. */
type Holds = (text: string) => string;

/** In the form that an index of trigrams answers. */
function holding({ parts }: Wanted, parameters: SqlParameters): Holds {
  const patterns = parts.map(({ text }) =>
    parameters.add(`%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`, 'text'),
  );
  return (text) => `(${patterns.map((pattern) => `${text} ilike ${pattern}`).join(' and ')})`;
}

/**
 * Contributions by their text, section and unit, newest round first and then in print order. What is searched is what the
 * person would see: the draft if it is their own unit's, else what was last submitted.
 */
function contributions({ ability }: CurrentPerson, holds: Holds, p: SqlParameters): string {
  const may = (action: 'read' | 'readDraft') => where(ability, action, 'Contribution', 'c', p);
  const place = `concat_ws(' ', s.title, u.name, r.title)`;
  const readable = `c.state = any(${p.add(submittedStates, 'text[]')}) and ${may('read')} and not ${may('readDraft')}`;
  const joins =
    'join section s on s.id = c.section_id join unit u on u.id = c.unit_id join round r on r.id = c.round_id';
  return `
    with found as (
      -- By what was submitted: the index finds the texts, then it is asked who may read them.
      select c.id, v.text from revision v join contribution c on c.revision_id = v.id
      where ${holds('v.text')} and ${readable}
      union all
      select d.id, d.words from (
        select c.id, ${draftWords} as words from contribution c where ${may('readDraft')}) d
      where ${holds('d.words')}
    ), by_place as (
      select c.id, ${place} as text from contribution c ${joins}
      where ${holds(place)} and (${may('readDraft')} or (${readable})) and c.id not in (select id from found)
    )
    select 'contribution' as kind, c.id as "contributionId", c.unit_id as "unitId", s.title as "sectionTitle",
      u.name as "unitName", r.title as "roundTitle", f.text, (count(*) over ())::int as count
    from (select * from found union all select * from by_place) f join contribution c on c.id = f.id ${joins}
    left join round_section rs on rs.round_id = c.round_id and rs.section_id = c.section_id
    order by r.year desc, r.opens desc, r.id, rs.position nulls last, u.position, u.name, c.id
    limit ${most.contribution}`;
}

/**
 * Sections of the plans that the person may read, each as its newest plan has it, with the newest round that asks about
 * it.
 */
function sections({ ability }: CurrentPerson, holds: Holds, p: SqlParameters): string {
  return `
    select 'section' as kind, s.id as "sectionId", s.title, s.plan_title as "planTitle", latest.id as "roundId", (
        select c.id from contribution c
        where c.round_id = latest.id and c.section_id = s.id and ${where(ability, 'write', 'Contribution', 'c', p)}
        order by c.id limit 1) as "contributionId",
      s.words as text, (count(*) over ())::int as count
    from (
      select s.*, pl.title as plan_title, pl.year, f.position as area,
        row_number() over (partition by s.lineage_id order by pl.year desc, pl.id) as age
      from section s join plan pl on pl.id = s.plan_id join focus_area f on f.id = s.focus_area_id
      where ${holds('s.words')} and ${where(ability, 'read', 'Plan', 'pl', p)}
    ) s
    left join lateral (
      select r.id from round r join round_section rs on rs.round_id = r.id and rs.section_id = s.id
      where ${where(ability, 'read', 'Round', 'r', p)} order by r.opens desc, r.year desc, r.id limit 1) latest on true
    where s.age = 1
    order by s.year desc, s.plan_id, s.area, s.position, s.id limit ${most.section}`;
}

/** Units, with what they lie under and the newest round that they take part in. */
function units({ ability }: CurrentPerson, holds: Holds, p: SqlParameters): string {
  return `
    select 'unit' as kind, u.id as "unitId", u.kind as "unitKind", u.name, above.name as "parentName", (
        select r.id from round r join round_unit ru on ru.round_id = r.id and ru.unit_id = u.id
        where ${where(ability, 'read', 'Round', 'r', p)} order by r.opens desc, r.year desc, r.id limit 1) as "roundId",
      u.name as text, (count(*) over ())::int as count
    from unit u left join unit above on above.id = u.parent_id
    where ${holds('u.name')} and ${where(ability, 'read', 'Unit', 'u', p)}
    order by u.parent_id nulls first, u.position, u.name, u.id limit ${most.unit}`;
}

/** What user organisations have sent, and the replies; never what they are still writing. */
function feedbacks({ ability }: CurrentPerson, holds: Holds, p: SqlParameters): string {
  return `
    select 'feedback' as kind, b.id as "feedbackId", b.round_id as "roundId", b.section_id as "sectionId",
      s.title as "sectionTitle", u.name as "unitName", r.title as "roundTitle", b.words as text,
      (count(*) over ())::int as count
    from feedback b join section s on s.id = b.section_id join unit u on u.id = b.unit_id
    join round r on r.id = b.round_id
    left join round_section rs on rs.round_id = b.round_id and rs.section_id = b.section_id
    where ${holds('b.words')} and b.sent_at is not null
      and ${where(ability, 'read', 'Feedback', 'b', p)}
    order by r.year desc, r.opens desc, r.id, rs.position nulls last, u.name, b.id limit ${most.feedback}`;
}

/** Comments in the threads that the person may read, newest first. */
function comments({ ability }: CurrentPerson, holds: Holds, p: SqlParameters): string {
  return `
    select 'comment' as kind, m.id as "commentId", a.name as "authorName", s.title as "sectionTitle",
      u.name as "unitName", r.title as "roundTitle", m.text, (count(*) over ())::int as count
    from comment m join ${threadRows} t on t.id = m.thread_id join contribution c on c.id = t.contribution_id
    join section s on s.id = c.section_id join unit u on u.id = c.unit_id join round r on r.id = c.round_id
    join account a on a.id = m.author_id
    where ${holds('m.text')} and ${where(ability, 'read', 'Comment', 't', p)}
    order by m.created_at desc, m.number desc limit ${most.comment}`;
}

const statements: Readonly<
  Record<SearchKind, (person: CurrentPerson, holds: Holds, parameters: SqlParameters) => string>
> = { section: sections, contribution: contributions, comment: comments, feedback: feedbacks, unit: units };
