import { personJson } from '../database/json.js';

/** A contribution once for each audience, as rows that permissions on a `Comment` can be asked about. */
export const audienceRows = `(select c.id, c.root_id, c.unit_id, c.state, c.reviewer_seat_ids, a.audience
  from contribution c cross join (values ('unit'), ('review')) a (audience))`;

/** `Comment` of the row `m` with its `author`; `me` is the reader's account. */
const commentJson = (me: string) => `json_build_object('id', m.id, 'author', ${personJson('author')},
  'at', m.created_at, 'text', m.text, 'changedAt', case when m.text is not null then m.changed_at end,
  'version', m.version, 'decision', m.decision, 'mentions', coalesce((
    select json_agg(${personJson('named')} order by named.name, named.id)
    from comment_mention n join account named on named.id = n.account_id where n.comment_id = m.id), '[]'),
  'unread', exists (
    select from comment_mention n where n.comment_id = m.id and n.account_id = ${me} and n.read_at is null))`;

/** `CommentThread` of the row `t`. */
export const threadJson = (me: string) => `json_build_object('id', t.id, 'contributionId', t.contribution_id,
  'audience', t.audience, 'blockId', t.block_id, 'quote', t.quote,
  'resolved', (select json_build_object('by', ${personJson('resolver')}, 'at', t.resolved_at)
    from account resolver where resolver.id = t.resolved_by),
  'comments', (select json_agg(${commentJson(me)} order by m.number)
    from comment m join account author on author.id = m.author_id where m.thread_id = t.id))`;

/** Who is mentioned in the comment that `said` returns. */
export const mentionsOf = (said: string, mentions: string) => `named as (
    insert into comment_mention (comment_id, account_id)
    select id, unnest(${mentions}) from ${said} on conflict do nothing)`;

/** A line in the log for each row of `changed` (event, id, root_id, thread_id, text), in their order. */
export const logOf = (changed: string, at: string, account: string) => `logged as (
    insert into comment_log (root_id, thread_id, comment_id, event, text, at, account_id)
    select root_id, thread_id, id, event, text, ${at}, ${account} from ${changed})`;

/**
 * Notices of a comment: to those who are mentioned, and of a reply to the rest of its thread. `said` is the comment,
 * joined with its thread `t`.
 */
export const noticesOf = (
  said: string,
  { mentions, author, at, reply }: { mentions: string; author: string; at: string; reply: boolean },
) => `told as (
    insert into notice (root_id, kind, comment_id, contribution_id, acting_id, data, created_at)
    select said.root_id, told.kind, said.id, t.contribution_id, ${author}, jsonb_build_object('mentioned', ${mentions}),
      ${at}
    from ${said} join (values ('mention', cardinality(${mentions}) > 0), ('reply', ${reply})) told (kind, wanted)
      on told.wanted)`;
