import type {
  AttachmentSubject,
  CommentSubject,
  ContributionSubject,
  EditionSubject,
  FeedbackSubject,
  GuestLinkSubject,
} from '@samsyn/domain';

interface Column {
  readonly sql: string;
  readonly type: 'uuid' | 'uuid[]' | 'text' | 'boolean';
}
type Columns<Subject> = Readonly<Record<Exclude<keyof Subject, 'kind'>, Column>>;

/** How each field that a permission may speak of is read in SQL; a field without a column does not compile. */
export const columns = {
  Contribution: {
    id: { sql: 'id', type: 'uuid' },
    rootId: { sql: 'root_id', type: 'uuid' },
    unitId: { sql: 'unit_id', type: 'uuid' },
    reviewUnitId: { sql: 'review_unit_id', type: 'uuid' },
    state: { sql: 'state', type: 'text' },
    reviewerSeatIds: { sql: 'reviewer_seat_ids', type: 'uuid[]' },
  } satisfies Columns<ContributionSubject>,
  Comment: {
    id: { sql: 'id', type: 'uuid' },
    rootId: { sql: 'root_id', type: 'uuid' },
    unitId: { sql: 'unit_id', type: 'uuid' },
    audience: { sql: 'audience', type: 'text' },
    state: { sql: 'state', type: 'text' },
    reviewerSeatIds: { sql: 'reviewer_seat_ids', type: 'uuid[]' },
  } satisfies Columns<CommentSubject>,
  Feedback: {
    id: { sql: 'id', type: 'uuid' },
    rootId: { sql: 'root_id', type: 'uuid' },
    unitId: { sql: 'unit_id', type: 'uuid' },
    sent: { sql: '(sent_at is not null)', type: 'boolean' },
  } satisfies Columns<FeedbackSubject>,
  Edition: {
    id: { sql: 'id', type: 'uuid' },
    rootId: { sql: 'root_id', type: 'uuid' },
    state: { sql: 'state', type: 'text' },
  } satisfies Columns<EditionSubject>,
  Attachment: {
    id: { sql: 'id', type: 'uuid' },
    rootId: { sql: 'root_id', type: 'uuid' },
    unitIds: { sql: 'unit_ids', type: 'uuid[]' },
  } satisfies Columns<AttachmentSubject>,
  GuestLink: {
    id: { sql: 'id', type: 'uuid' },
    rootId: { sql: 'root_id', type: 'uuid' },
    unitId: { sql: 'unit_id', type: 'uuid' },
  } satisfies Columns<GuestLinkSubject>,
  Round: { rootId: { sql: 'root_id', type: 'uuid' } },
  Plan: { rootId: { sql: 'root_id', type: 'uuid' } },
  Unit: { rootId: { sql: 'root_id', type: 'uuid' } },
  Seat: { rootId: { sql: 'root_id', type: 'uuid' } },
  Person: { rootId: { sql: 'root_id', type: 'uuid' } },
  Mail: { rootId: { sql: 'root_id', type: 'uuid' } },
  Log: { rootId: { sql: 'root_id', type: 'uuid' } },
  MailTemplate: { rootId: { sql: 'root_id', type: 'uuid' } },
  Brand: { rootId: { sql: 'root_id', type: 'uuid' } },
} as const;

/** A field's column, with the table's alias in front. */
export function columnOf(kind: keyof typeof columns, field: string, alias: string): Column {
  const column = (columns[kind] as Readonly<Record<string, Column>>)[field];
  if (!column) throw new Error(`A permission on ${kind} names ${field}, which has no column`);
  const sql = column.sql.startsWith('(') ? `(${alias}.${column.sql.slice(1)}` : `${alias}.${column.sql}`;
  return { sql, type: column.type };
}
