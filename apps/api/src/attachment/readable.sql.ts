import type { Action, AppAbility } from '@samsyn/domain';
import { type SqlParameters, where } from '../access/where.js';

/**
 * The SQL condition for "this person may see the picture `a`": they write for a unit that uses it, or may read a text
 * of such a unit that shows it. The texts' own rules decide, as where the texts themselves are read; so a picture is
 * seen by neither more nor fewer than the words around it. A text that only names the id of a picture which its unit
 * has no part in gives nobody a sight of it.
 */
export function readableBy(ability: AppAbility, parameters: SqlParameters): string {
  const may = (action: Action, kind: 'Contribution' | 'Feedback' | 'Edition', alias: string) =>
    where(ability, action, kind, alias, parameters);
  return `(${where(ability, 'read', 'Attachment', 'a', parameters)}
    or exists (
      select from contribution c
      where c.root_id = a.root_id and c.unit_id = any(a.unit_ids) and (
        (a.id = any(c.draft_attachment_ids) and ${may('readDraft', 'Contribution', 'c')})
        or exists (
          select from revision v
          where v.contribution_id = c.id and a.id = any(v.attachment_ids)
            and ((v.id = c.revision_id and ${may('read', 'Contribution', 'c')})
              or ${may('readHistory', 'Contribution', 'c')}))))
    or exists (
      select from feedback b
      where b.root_id = a.root_id and ${may('read', 'Feedback', 'b')} and (
        (b.unit_id = any(a.unit_ids) and (a.id = any(b.sent_attachment_ids)
          or (a.id = any(b.attachment_ids) and ${may('write', 'Feedback', 'b')})))
        or (b.root_id = any(a.unit_ids) and a.id = any(b.reply_attachment_ids))))
    or exists (
      select from edition_attachment ea join edition e on e.id = ea.edition_id
      where ea.attachment_id = a.id and ${may('read', 'Edition', 'e')}))`;
}

/** Whether anything shows the picture `a`: a draft, one that was kept, a version, words of an organisation, a reply, an edition. */
export const isShown = `(exists (select from contribution c where c.draft_attachment_ids @> array[a.id])
  or exists (select from revision v where v.attachment_ids @> array[a.id])
  or exists (select from kept_draft k where k.attachment_ids @> array[a.id])
  or exists (select from feedback b where a.id = any(b.attachment_ids || b.sent_attachment_ids || b.reply_attachment_ids))
  or exists (select from edition_attachment ea where ea.attachment_id = a.id))`;
