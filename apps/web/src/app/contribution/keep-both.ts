import type { ContributionContent, Note, ReportedValue, RichText } from '@samsyn/domain';
import { canonicalJson, isBlank, richText, wordsOfValue } from '@samsyn/domain/rules';

const same = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);

/** The stored text with mine after it: every word of both is there, for a person to work together. */
export function keepBoth(theirs: ContributionContent, mine: ContributionContent): ContributionContent {
  const reasons = [theirs.notCarriedOut?.reason, mine.notCarriedOut?.reason].filter(
    (reason, index, all) => reason !== undefined && reason !== '' && all.indexOf(reason) === index,
  );
  // Only one of the two says that nothing was carried out: then there is a text, and the reason becomes part of it.
  const bothSaySo = theirs.notCarriedOut !== null && mine.notCarriedOut !== null;
  const body = bothTexts(theirs.body, mine.body);
  return {
    notCarriedOut: bothSaySo ? { ...theirs.notCarriedOut, reason: reasons.join('\n\n') } : null,
    body: bothSaySo || reasons.length === 0 ? body : bothTexts(body, richText(...(reasons as string[]))),
    notes: bothNotes(theirs.notes, mine.notes),
    values: bothValues(theirs.values, mine.values),
  };
}

/** One text after the other; once if they are the same. */
export function bothTexts(theirs: RichText, mine: RichText): RichText {
  if (isBlank(mine) || same(theirs, mine)) return theirs;
  if (isBlank(theirs)) return mine;
  return { type: 'doc', content: [...theirs.content, ...mine.content] };
}

/** A note that both have changed is there twice, mine with an id of its own. */
function bothNotes(theirs: readonly Note[], mine: readonly Note[]): Note[] {
  const stored = new Map(theirs.map((note) => [note.id, note]));
  const added = mine.flatMap((note) => {
    const other = stored.get(note.id);
    if (other === undefined) return [note];
    return same(other, note) ? [] : [{ ...note, id: crypto.randomUUID() }];
  });
  return [...theirs, ...added];
}

/** Two different values for one indicator become `12 / 14`: no number, but plain to see. */
function bothValues(theirs: readonly ReportedValue[], mine: readonly ReportedValue[]): ReportedValue[] {
  const merged = theirs.map((value): ReportedValue => {
    const other = mine.find(({ indicatorId }) => indicatorId === value.indicatorId);
    if (!other || wordsOfValue(other) === '' || same(other, value)) return value;
    return wordsOfValue(value) === '' ? other : bothOf(value, other);
  });
  const stored = new Set(theirs.map(({ indicatorId }) => indicatorId));
  return [...merged, ...mine.filter(({ indicatorId }) => !stored.has(indicatorId))];
}

function bothOf(theirs: ReportedValue, mine: ReportedValue): ReportedValue {
  const [text, other] = [theirs, mine].map((value) => (value.kind === 'value' ? value.text : value.reason));
  const explanation = joined(
    [theirs, mine].map((value) => (value.kind === 'value' ? (value.explanation ?? '') : '')),
    ' / ',
  );
  const said = explanation && { explanation };
  if (text === other && theirs.kind === mine.kind) return { ...theirs, ...(theirs.kind === 'value' && said) };
  return {
    kind: 'value',
    indicatorId: theirs.indicatorId,
    text: joined([text!, other!], ' / '),
    number: null,
    quality: 'approximate',
    ...said,
  };
}

/** Each once, and no longer than a value may be. */
function joined(texts: readonly string[], separator: string): string {
  return [...new Set(texts)].filter(Boolean).join(separator).slice(0, 500);
}
