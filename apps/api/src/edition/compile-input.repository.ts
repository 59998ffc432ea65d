import { Injectable } from '@nestjs/common';
import {
  indicatorsOf,
  stockholmDay,
  submittedStates,
  takenFrom,
  type AppAbility,
  type CompileRequest,
  type CompileContribution,
  type CompileFeedback,
  type CompileInput,
  type ContributionContent,
  type Observation,
  type RichText,
  type TakenRevision,
} from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { isWaived } from '../database/conditions.js';
import { ancestorIds, sectionJsonIn, unitJson } from '../database/json.js';

/** What a report is made of, but for its cover. */
export type Material = Omit<
  CompileInput,
  'title' | 'subtitle' | 'date' | 'noteYears' | 'template' | 'appendix' | 'matter' | 'unitId'
> & {
  /** The unit whose plan it is. */
  readonly unitId: string;
  readonly unitName: string;
  readonly roundTitle: string;
  readonly rootName: string;
  /** What was asked for when the round's last edition was compiled, or else the last one of its plan. */
  readonly before: { readonly sameRound: boolean; readonly request: CompileRequest } | null;
};

/** What one does with a round's outline. */
type Purpose = 'preview' | 'compile' | 'read';

/** A round's plan and sections. */
export type Outline = Omit<Material, 'owners' | 'contributions' | 'taken' | 'observations' | 'feedback'>;

/** Reads what a report is made of, in at most five statements, whatever the number of sections and units. */
@Injectable()
export class CompileInputRepository {
  /**
   * Holds the round, so that its editions are numbered one after the other, and what is approved or may become so: none
   * of it is approved or reopened until the transaction ends. Drafts are saved meanwhile as always.
   * @returns false for a round that the person may not compile
   */
  async hold(tx: EntityManager, ability: AppAbility, roundId: string): Promise<boolean> {
    const parameters = new SqlParameters();
    const rows = await tx.query<unknown[]>(
      `select r.id from round r where r.id = ${parameters.add(roundId, 'uuid')}
         and ${where(ability, 'compile', 'Round', 'r', parameters)} for no key update`,
      parameters.values,
    );
    await tx.query(
      `select id from contribution where round_id = $1 and state in ('submitted', 'inReview', 'approved')
       order by id for share`,
      [rows.length ? roundId : null],
    );
    return rows.length > 0;
  }

  /** Undefined for a round that the person may not do this to. Only a preview is given what is not approved. */
  async load(
    tx: EntityManager,
    ability: AppAbility,
    purpose: 'preview' | 'compile',
    roundId: string,
  ): Promise<Material | undefined> {
    const outline = await this.outline(tx, ability, purpose, roundId);
    if (!outline) return undefined;
    const { focusAreas } = outline.plan;
    const lineages = focusAreas.flatMap(({ sections }) =>
      sections.flatMap((section) => indicatorsOf(section).map(({ lineageId }) => lineageId)),
    );
    const contributions = await this.#contributions(tx, ability, purpose, roundId);
    return {
      ...outline,
      owners: [outline.unitName],
      contributions,
      taken: await this.taken(
        tx,
        outline.rootId,
        contributions.flatMap(({ revision }) => (revision ? textsOf(revision.content) : [])),
      ),
      observations: await this.#observations(tx, outline.rootId, lineages),
      feedback: await this.#feedback(tx, roundId),
    };
  }

  /** Undefined for a round that the person may not do this to. */
  async outline(
    tx: EntityManager,
    ability: AppAbility,
    purpose: Purpose,
    roundId: string,
  ): Promise<Outline | undefined> {
    const parameters = new SqlParameters();
    const [row] = await tx.query<Outline[]>(
      `select r.title as "roundTitle", r.root_id as "rootId", root.name as "rootName", p.year,
         owner.id as "unitId", owner.name as "unitName",
         (select json_build_object('sameRound', e.round_id = r.id, 'request', e.request)
          from edition e join round er on er.id = e.round_id
          where er.plan_id = r.plan_id and e.request is not null
            and ${where(ability, 'read', 'Edition', 'e', parameters)}
          order by (e.round_id = r.id) desc, e.compiled_at desc, e.number desc limit 1) as before,
         array(select section_id from round_section where round_id = r.id order by position) as "sectionIds",
         json_build_object('id', p.id, 'title', p.title, 'focusAreas', coalesce((
           select json_agg(json_build_object('id', f.id, 'number', f.number, 'title', f.title, 'sections', coalesce((
             select json_agg(${sectionJsonIn('r.id')} order by s.position) from section s where s.focus_area_id = f.id), '[]'))
             order by f.position)
           from focus_area f where f.plan_id = p.id), '[]')) as plan
       from round r join plan p on p.id = r.plan_id join unit root on root.id = r.root_id
         join unit owner on owner.id = p.unit_id
       where r.id = ${parameters.add(roundId, 'uuid')} and ${where(ability, purpose, 'Round', 'r', parameters)}`,
      parameters.values,
    );
    return row;
  }

  /** The revision is what was last submitted, where the person may read it; never a draft. */
  async #contributions(
    tx: EntityManager,
    ability: AppAbility,
    purpose: 'preview' | 'compile',
    roundId: string,
  ): Promise<CompileContribution[]> {
    const parameters = new SqlParameters();
    const readable = `c.state = any(${parameters.add(submittedStates, 'text[]')})
      and ${where(ability, 'read', 'Contribution', 'c', parameters)}`;
    const rows = await tx.query<(CompileContribution & { approvedAt: Date | null })[]>(
      `select c.id, c.section_id as "sectionId", ${unitJson('u')} as unit,
         ${ancestorIds('u', 'r.deadline')} as "ancestorIds", c.state,
         ${isWaived} as waived, approver.name as "approvedBy", c.approved_at as "approvedAt",
         case when v.id is not null then json_build_object('id', v.id, 'number', v.number, 'content', v.content,
           'authors', (select json_agg(a.name order by a.name, a.id) from account a where a.id = any(v.author_ids)))
         end as revision
       from contribution c join unit u on u.id = c.unit_id join round r on r.id = c.round_id
       left join revision v on v.id = c.revision_id and ${readable}
       left join account approver on approver.id = c.approved_by
       where c.round_id = ${parameters.add(roundId, 'uuid')} and ${purpose === 'compile' ? `c.state = 'approved'` : 'true'}
         and ${where(ability, 'readStatus', 'Contribution', 'c', parameters)}`,
      parameters.values,
    );
    return rows.map(({ approvedAt, ...one }) => ({
      ...one,
      approvedOn: approvedAt && stockholmDay(approvedAt),
    }));
  }

  /**
   * The revisions that blocks were taken over from, of the same root alone: what else a block may claim is not known
   * to the report.
   */
  async taken(tx: EntityManager, rootId: string, texts: readonly RichText[]): Promise<TakenRevision[]> {
    const ids = [...new Set(texts.flatMap(takenFrom).map(({ revisionId }) => revisionId))];
    if (ids.length === 0) return [];
    type Row = Omit<TakenRevision, 'approvedOn' | 'texts'> & {
      content: ContributionContent;
      approvedAt: Date | null;
    };
    const rows = await tx.query<Row[]>(
      `select v.id, v.contribution_id as "contributionId", v.number, v.content, u.name as unit,
         (select json_agg(a.name order by a.name, a.id) from account a where a.id = any(v.author_ids)) as authors,
         approved.name as "approvedBy", approved.at as "approvedAt"
       from revision v join contribution c on c.id = v.contribution_id join unit u on u.id = c.unit_id
       left join lateral (
         select h.event, h.at, a.name from history h left join account a on a.id = h.account_id
         where h.contribution_id = c.id and h.revision_id = v.id and h.event in ('approve', 'reopen')
         order by h.id desc limit 1) approved on approved.event = 'approve'
       where v.id = any($1::uuid[]) and c.root_id = $2`,
      [ids, rootId],
    );
    return rows.map(({ content, approvedAt, ...one }) => ({
      ...one,
      approvedOn: approvedAt && stockholmDay(approvedAt),
      texts: textsOf(content),
    }));
  }

  async #observations(
    tx: EntityManager,
    rootId: string,
    indicatorIds: readonly string[],
  ): Promise<Observation[]> {
    type Row = Omit<Observation, 'split'> & { age: string | null; sex: string | null };
    const rows = await tx.query<Row[]>(
      `select indicator_id as "indicatorId", area, year, measure, age, sex, text, trim_scale(number)::text as number,
         quality, definition, source
       from observation where root_id = $1 and indicator_id = any($2::uuid[])`,
      [rootId, indicatorIds],
    );
    return rows.map(({ age, sex, ...one }) => ({
      ...one,
      ...((age !== null || sex !== null) && {
        split: { ...(age !== null && { age }), ...(sex !== null && { sex }) },
      }),
    }));
  }

  /** What was sent, as it was sent. */
  async #feedback(tx: EntityManager, roundId: string): Promise<CompileFeedback[]> {
    return tx.query<CompileFeedback[]>(
      `select b.id, b.section_id as "sectionId", u.name as unit, sender.name as author, b.sent_content as content,
         b.reply, b.reply_changes as changes
       from feedback b join unit u on u.id = b.unit_id join account sender on sender.id = b.sent_by
       where b.round_id = $1 and b.sent_at is not null`,
      [roundId],
    );
  }
}

/** All that is written in a contribution. */
export function textsOf({ body, notes }: ContributionContent): RichText[] {
  return [body, ...notes.map((note) => note.body)];
}
