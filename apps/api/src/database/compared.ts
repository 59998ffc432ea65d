/** SQL for what a reviewer compares a contribution `c` with; `v` is its present revision. */

const returned = `(select h.revision_id from history h
  where h.contribution_id = c.id and h.event in ('returnForChanges', 'reopen') and h.revision_id <> v.id
  order by h.id desc limit 1)`;

/** What was last returned, whatever was submitted and withdrawn since; where nothing was returned, the one before. */
export const previousRevision = `coalesce(${returned},
  (select b.id from revision b where b.contribution_id = c.id and b.number = v.number - 1))`;

export const previousReturned = `(${returned} is not null)`;

/** What the person whose row of `seen_revision` is `sr` had seen before the present revision was there. */
export const seenBefore = `case when sr.revision_id = v.id then sr.before_id else sr.revision_id end`;

/** The row `sr` of what the person with this id has seen of the contribution `c`. */
export const joinSeen = (accountId: string) =>
  `left join seen_revision sr on sr.contribution_id = c.id and sr.account_id = ${accountId}`;
