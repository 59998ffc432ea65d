/** Words that say nothing of where a link leads, in Swedish and English. */
const empty = new Set([
  'här',
  'klicka här',
  'klicka',
  'tryck här',
  'se här',
  'läs här',
  'läs mer',
  'läs mer här',
  'mer',
  'mer information',
  'mer info',
  'hit',
  'länk',
  'länken',
  'denna länk',
  'den här länken',
  'via länken',
  'webbplats',
  'webbsida',
  'hemsida',
  'here',
  'click here',
  'link',
  'this link',
  'more',
  'read more',
]);

/**
 * Whether a link's words say where it leads, also to somebody who hears them by themselves. A bare web address does
 * not; an e-mail address is what one wants to hear of a link to it.
 */
export function tellsWhere(words: string): boolean {
  const said = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s@./:-]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:-]+|[\s.:-]+$/g, '');
  return (
    said !== '' &&
    !empty.has(said) &&
    !/^(?:https?:\/\/|www\.)\S+$|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S*$/u.test(said)
  );
}
