import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  adoptedStates,
  type AppAbility,
  type FeedbackContent,
  type FeedbackReply,
  type FeedbackSave,
  type FeedbackSubject,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { Acting, CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { questionsIn } from '../database/json.js';

/** Whose words about what: there is one feedback for each. */
export interface FeedbackPlace {
  readonly roundId: string;
  readonly sectionId: string;
  readonly unitId: string;
}

/** A feedback as it is under its lock. */
export interface LoadedFeedback {
  readonly subject: FeedbackSubject;
  readonly version: number;
  readonly content: FeedbackContent;
  readonly sentVersion: number | null;
  readonly opens: string;
  /** Whether the round has an edition that stands as adopted. */
  readonly adopted: boolean;
}

/** `Feedback` of the row `b`; `own` is the condition for the organisation's own people, who see the draft. */
const feedbackJson = (
  own: string,
) => `json_build_object('id', b.id, 'rootId', b.root_id, 'roundId', b.round_id,
  'sectionId', b.section_id, 'sectionTitle', s.title, 'questions', ${questionsIn('b.round_id')}, 'unitId', b.unit_id,
  'unitName', u.name, 'version', case when ${own} then b.version else b.sent_version end,
  'content', case when ${own} then b.content else b.sent_content end, 'sent', b.sent_at is not null,
  'changed', coalesce(${own} and b.content <> b.sent_content, false), 'sentAt', b.sent_at, 'sentBy', sender.name,
  'reply', case when b.replied_at is not null then
    json_build_object('body', b.reply, 'changes', b.reply_changes, 'by', replier.name, 'at', b.replied_at) end)`;

const joins = `join section s on s.id = b.section_id join unit u on u.id = b.unit_id
  left join account sender on sender.id = b.sent_by left join account replier on replier.id = b.replied_by`;

@Injectable()
export class FeedbackRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Feedback[]` as JSON text in print order; undefined for a round that the person may not read. */
  async list(ability: AppAbility, roundId: string): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const own = where(ability, 'write', 'Feedback', 'b', parameters);
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce((
         select json_agg(${feedbackJson(own)} order by rs.position, u.name, u.id)
         from feedback b ${joins}
         left join round_section rs on rs.round_id = b.round_id and rs.section_id = b.section_id
         where b.round_id = r.id and ${where(ability, 'read', 'Feedback', 'b', parameters)}), '[]')::text as json
       from round r
       where r.id = ${parameters.add(roundId, 'uuid')} and ${where(ability, 'read', 'Round', 'r', parameters)}`,
      parameters.values,
    );
    return row?.json;
  }

  /** `Feedback` as JSON text, or undefined for what the person may not read. */
  async find(ability: AppAbility, id: string): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const own = where(ability, 'write', 'Feedback', 'b', parameters);
    const [row] = await this.db.query<{ json: string }[]>(
      `select ${feedbackJson(own)}::text as json from feedback b ${joins}
       where b.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'read', 'Feedback', 'b', parameters)}`,
      parameters.values,
    );
    return row?.json;
  }

  /** The ids of what a section asks user organisations; undefined if it is in no round that the person may read. */
  async questions(ability: AppAbility, { roundId, sectionId }: FeedbackPlace): Promise<string[] | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ questions: { id: string }[] }[]>(
      `select ${questionsIn('r.id')} as questions from round_section rs join round r on r.id = rs.round_id
       join section s on s.id = rs.section_id
       where rs.round_id = ${parameters.add(roundId, 'uuid')} and rs.section_id = ${parameters.add(sectionId, 'uuid')}
         and ${where(ability, 'read', 'Round', 'r', parameters)}`,
      parameters.values,
    );
    return row?.questions.map(({ id }) => id);
  }

  /**
   * Writes the words over the version that they were based on, or begins them; undefined when nothing was saved. The
   * one statement that writes `content`, and it asks the ability once more.
   */
  async save(
    person: CurrentPerson,
    { roundId, sectionId, unitId }: FeedbackPlace,
    { basedOn, content }: FeedbackSave,
    at: Date,
  ): Promise<{ id: string; version: number } | undefined> {
    const p = new SqlParameters();
    const round = p.add(roundId, 'uuid');
    const [section, unit] = [p.add(sectionId, 'uuid'), p.add(unitId, 'uuid')];
    const [words, author, now] = [
      p.add(JSON.stringify(content), 'jsonb'),
      p.add(person.accountId, 'uuid'),
      p.add(at, 'timestamptz'),
    ];
    const sql =
      basedOn === 0
        ? `with begun as (
             insert into feedback (root_id, round_id, section_id, unit_id, content, saved_by, saved_at)
             select r.root_id, r.id, ${section}, u.id, ${words}, ${author}, ${now}
             from round r join unit u on u.root_id = r.root_id
             where r.id = ${round} and u.id = ${unit} and u.kind = 'userOrganisation'
             on conflict (round_id, section_id, unit_id) do nothing returning id, version)
           select id, version from begun`
        : `with saved as (
             update feedback b set content = ${words}, version = b.version + 1, saved_by = ${author}, saved_at = ${now}
             where b.round_id = ${round} and b.section_id = ${section} and b.unit_id = ${unit}
               and b.version = ${p.add(basedOn, 'int')} and ${where(person.ability, 'write', 'Feedback', 'b', p)}
             returning b.id, b.version)
           select id, version from saved`;
    const [row] = await this.db.query<{ id: string; version: number }[]>(sql, p.values);
    return row;
  }

  /** What is saved now; null where nothing is. */
  async current({ roundId, sectionId, unitId }: FeedbackPlace): Promise<unknown> {
    const [row] = await this.db.query<{ version: number; content: FeedbackContent }[]>(
      'select version, content from feedback where round_id = $1 and section_id = $2 and unit_id = $3',
      [roundId, sectionId, unitId],
    );
    return row ?? null;
  }

  /** The row and what a decision about it rests on; held until the transaction ends. */
  async load(tx: EntityManager, id: string): Promise<LoadedFeedback | undefined> {
    const [row] = await tx.query<LoadedFeedback[]>(
      `select json_build_object('kind', 'Feedback', 'id', b.id, 'rootId', b.root_id, 'unitId', b.unit_id,
           'sent', b.sent_at is not null) as subject,
         b.version, b.content, b.sent_version as "sentVersion", r.opens::text as opens,
         exists (select from edition e where e.round_id = r.id and e.state = any($2)) as adopted
       from feedback b join round r on r.id = b.round_id where b.id = $1 for update of b`,
      [id, adoptedStates],
    );
    return row;
  }

  /** Copies the saved words to what others read. */
  async send(tx: EntityManager, id: string, acting: Acting, at: Date): Promise<void> {
    await tx.query(
      `with sent as (
         update feedback set sent_content = content, sent_version = version, sent_at = $3, sent_by = $2
         where id = $1 returning root_id
       ), ${past('sent', 'feedbackSent')}
       select pg_notify('samsyn', 'notice')`,
      [id, acting.accountId, at, acting.actingForId],
    );
  }

  async reply(
    tx: EntityManager,
    id: string,
    { body, changes }: FeedbackReply,
    acting: Acting,
    at: Date,
  ): Promise<void> {
    await tx.query(
      `with replied as (
         update feedback set reply = $5, reply_changes = $6, replied_at = $3, replied_by = $2 where id = $1 returning root_id
       ), ${past('replied', 'feedbackReply')}
       select pg_notify('samsyn', 'notice')`,
      [id, acting.accountId, at, acting.actingForId, JSON.stringify(body), changes],
    );
  }
}

/** History row and notice of what `changed` returns: $1 feedback, $2 account, $3 time, $4 in whose place. */
const past = (changed: string, event: 'feedbackSent' | 'feedbackReply') => `past as (
    insert into history (root_id, feedback_id, event, at, account_id, acting_for_id)
    select root_id, $1, '${event}', $3, $2, $4::uuid from ${changed}
  ), told as (
    insert into notice (root_id, kind, feedback_id, acting_id, created_at)
    select root_id, '${event}', $1, $2, $3 from ${changed})`;
