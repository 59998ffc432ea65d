import type { ContributionContent, EarlierAnswer, Note, RichText } from '@samsyn/domain';
import { isBlank, takenText } from '@samsyn/domain/rules';

const newBlockId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 12);

/**
 * The content with an earlier answer's text in it: in the place of nothing, or after what is there. A county's notes come
 * along, each for the years that it is about, but for those that are there already.
 */
export function beginFrom(content: ContributionContent, answer: EarlierAnswer): ContributionContent {
  const { contributionId, revisionId } = answer;
  const taken = (text: RichText) => takenText(text, { contributionId, revisionId }, newBlockId);
  const body = taken(answer.content.body);
  const place = (note: Note) => JSON.stringify([note.target, note.from, note.to]);
  const there = new Set(content.notes.map(place));
  const notes = answer.content.notes
    .filter((note) => !there.has(place(note)))
    .map((note) => ({ ...note, id: crypto.randomUUID(), body: taken(note.body) }));
  return {
    ...content,
    body: isBlank(content.body) ? body : { type: 'doc', content: [...content.body.content, ...body.content] },
    notes: [...content.notes, ...notes],
  };
}
