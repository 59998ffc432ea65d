import type { Asked, ContributionContent, Difference, Note, ReportedValue, Section } from '@samsyn/domain';
import {
  inContext,
  indicatorsOf,
  nothingToReport,
  plainText,
  reportLabels,
  valueWords,
  wordsOfValue,
  wordDiff,
  yearSpan,
} from '@samsyn/domain/rules';
import { changedPictures } from './changed-pictures.js';

/** What a part of the content is: for the heading over its differences. */
export type PartName =
  | { readonly part: 'reason' | 'body' | 'pictures' }
  | { readonly part: 'value'; readonly indicator: string }
  | { readonly part: 'note'; readonly years: string };

export interface ChangedPart {
  readonly name: PartName;
  readonly differences: readonly Difference[];
}

/** A part of a contribution's content, as words. */
export interface Part {
  readonly key: string;
  readonly name: PartName;
  readonly text: string;
}

/**
 * The parts of a contribution whose words have changed from one version to another, in the order they are read, with as
 * much of what is the same as it takes to find the place, or the whole of them; and pictures that have changed without
 * words.
 *
 * @param unnamedPicture what a picture is called that nobody has described
 */
export function changedParts(
  before: ContributionContent,
  after: ContributionContent,
  section: Pick<Section, 'slots'>,
  { unnamedPicture, whole = false }: { readonly unnamedPicture: string; readonly whole?: boolean },
): ChangedPart[] {
  const old = new Map(partsOf(before, section).map((part) => [part.key, part]));
  const now = partsOf(after, section);
  const kept = new Set(now.map(({ key }) => key));
  const pairs = [
    ...now.map((part) => ({ ...part, was: old.get(part.key)?.text ?? '' })),
    // What is gone altogether comes last.
    ...[...old.values()]
      .filter(({ key }) => !kept.has(key))
      .map((part) => ({ ...part, was: part.text, text: '' })),
  ];
  const pictures = changedPictures(before, after, unnamedPicture);
  return [
    ...pairs
      .filter(({ text, was }) => text !== was)
      .map(({ name, text, was }) => {
        const differences = wordDiff(was, text);
        return { name, differences: whole ? differences : inContext(differences) };
      }),
    ...(pictures.length > 0 ? [{ name: { part: 'pictures' as const }, differences: pictures }] : []),
  ];
}

/** What there is to read in a contribution, part by part, as it is read. */
export function partsOf(content: ContributionContent, section: Pick<Section, 'slots'>): Part[] {
  const nothing = nothingToReport(content);
  const reason = nothing && `${reportLabels.nothing[nothing]}. ${content.notCarriedOut!.reason}`.trim();
  return [
    ...(reason === null ? [] : [{ key: 'reason', name: { part: 'reason' as const }, text: reason }]),
    { key: 'body', name: { part: 'body' }, text: plainText(content.body) },
    ...content.values.map((value): Part => {
      const line = indicatorsOf(section).find(({ lineageId }) => lineageId === value.indicatorId);
      return {
        key: value.indicatorId,
        name: { part: 'value', indicator: line?.text ?? '' },
        text: wordsOfAnswer(value, line),
      };
    }),
    ...content.notes.map((note): Part => ({
      key: note.id,
      name: { part: 'note', years: yearSpan(note) },
      text: wordsOf(note),
    })),
  ];
}

/** What is not exact about a value counts as its words, as what its writer says of it does. */
function wordsOfAnswer(value: ReportedValue, asked: Asked = { valueType: 'text' }): string {
  if (value.kind === 'notAvailable') return wordsOfValue(value);
  return [valueWords(value, asked), value.explanation].filter(Boolean).join('\n');
}

/** The years and the typed gap count as words of the note: a change of them is a change. */
function wordsOf(note: Note): string {
  const gap = note.gap && reportLabels.noteGap[note.gap];
  return [`${yearSpan(note)}:`, gap, plainText(note.body)].filter(Boolean).join(' ');
}
