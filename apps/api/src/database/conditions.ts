import { adoptedStates, reviewingRoles, timeZone, writableStates } from '@samsyn/domain';

/** SQL for the domain's rules that several slices ask; `c` is the contribution, `r` its round. */

const listed = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Whether a seat reviews what the units below write. */
export const isReviewing = (seat: string) => `${seat}.role in (${listed(reviewingRoles)})`;

/** It is the unit's own to change: neither submitted nor approved. */
export const isBeingWritten = `c.state in (${listed(writableStates)})`;

/** Whether an edition that stands as adopted holds the contribution's present revision. */
export const inAdoptedEdition = `exists (
  select from edition_revision er join edition e on e.id = er.edition_id
  where er.contribution_id = c.id and er.revision_id = c.revision_id and e.state in (${listed(adoptedStates)}))`;

/** The participating child units' contributions for the same section and round. */
export const childrenOf = (
  child: string,
) => `${child}.round_id = c.round_id and ${child}.section_id = c.section_id
  and ${child}.review_unit_id = c.unit_id and ${child}.id <> c.id`;

/** A child holds its parent up until it is approved or waived. */
export const isOpen = (child: string) => `${child}.state <> 'approved' and ${child}.waived_at is null`;

/**
 * Nobody waits for it: it was waived, and nothing has been submitted since. What comes in after all is reviewed as any
 * other (docs/adr/0011-behind-the-gate.md).
 */
export const isWaivedAt = (alias: string) =>
  `coalesce(${alias}.waived_at >= coalesce(${alias}.submitted_at, ${alias}.waived_at), false)`;
export const isWaived = isWaivedAt('c');

/** As the domain's `isLate`: the day of submission, or today where nothing is submitted, is past the deadline. */
export const isLate = (today: string) => `(not ${isWaived} and
  case when ${isBeingWritten} then ${today}
    else (c.submitted_at at time zone '${timeZone}')::date end > coalesce(c.deadline, r.deadline))`;

/** Its unit was reminded of it on the day of this moment, by hand or by the calendar: twice a day is a mail too many. */
export const isReminded = (at: string) => `exists (
  select from notice n where n.kind = 'reminder' and n.round_id = c.round_id and n.unit_id = c.unit_id
    and n.data->'contributionIds' ? c.id::text
    and (n.created_at at time zone '${timeZone}')::date = (${at}::timestamptz at time zone '${timeZone}')::date)`;

/** Threads of comments as rows that permissions on a `Comment` can be asked about: the contribution's part is with them. */
export const threadRows = `(select t.*, c.unit_id, c.state, c.reviewer_seat_ids
  from comment_thread t join contribution c on c.id = t.contribution_id)`;
