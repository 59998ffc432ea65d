import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { submittedStates, type AppAbility, type SearchHit } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';

/** A contribution that was found, and the text in which. */
export type Found = Omit<SearchHit, 'before' | 'match' | 'after'> & { readonly text: string };

/** As many as a person looks through. */
const most = 50;

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

@Injectable()
export class SearchRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /**
   * Contributions whose text, section or unit holds the words, newest round first and then in print order. What is
   * searched is what the person would see: the draft if it is their own unit's, else what was last submitted. What they
   * may not read is not counted either.
   */
  async find(ability: AppAbility, words: string): Promise<{ count: number; found: Found[] }> {
    const parameters = new SqlParameters();
    const may = (action: 'read' | 'readDraft') => where(ability, action, 'Contribution', 'c', parameters);
    const pattern = parameters.add(`%${words.replace(/[\\%_]/g, String.raw`\$&`)}%`, 'text');
    const rows = await this.db.query<(Found & { count: number })[]>(
      `with readable as materialized (
         select c.id, c.round_id, c.section_id, c.unit_id,
           case when ${may('readDraft')} then ${draftWords} else v.text end as words
         from contribution c left join revision v on v.id = c.revision_id
         where ${may('readDraft')}
           or (c.state = any(${parameters.add(submittedStates, 'text[]')}) and ${may('read')})
       )
       select c.id as "contributionId", c.unit_id as "unitId", s.title as "sectionTitle", u.name as "unitName",
         r.title as "roundTitle",
         case when c.words ilike ${pattern} then c.words when s.title ilike ${pattern} then s.title else u.name end
           as text,
         (count(*) over ())::int as count
       from readable c join section s on s.id = c.section_id join unit u on u.id = c.unit_id
       join round r on r.id = c.round_id
       left join round_section rs on rs.round_id = c.round_id and rs.section_id = c.section_id
       where c.words ilike ${pattern} or s.title ilike ${pattern} or u.name ilike ${pattern}
       order by r.year desc, r.opens desc, r.id, rs.position nulls last, u.position, u.name, c.id
       limit ${most}`,
      parameters.values,
    );
    return { count: rows[0]?.count ?? 0, found: rows.map(({ count: _, ...found }) => found) };
  }
}
