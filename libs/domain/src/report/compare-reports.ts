import { sequenceDiff } from '../difference/sequence-diff.js';
import { wordDiff } from '../difference/word-diff.js';
import type { ReportChange, SectionChanges } from './changes.js';
import type { ReportDocument, SectionBlock } from './document.js';
import { linesOf, type SectionLine } from './section-lines.js';

/** Two texts with at least this share of their words in common are one text, reworded. */
const alike = 0.5;

/**
 * What has changed from one report to another, section by section in the order of the newer one; what is gone comes
 * last. Sections are known by their lineage, whatever they are called. Text that is the same is never among the changes,
 * also where it has moved within its section.
 */
export function compareReports(older: ReportDocument, newer: ReportDocument): SectionChanges[] {
  const was = new Map(sectionsIn(older).map((one) => [one.section.anchor, one]));
  const is = sectionsIn(newer);
  const kept = new Set(is.map(({ section }) => section.anchor));
  const gone = [...was.values()].filter(({ section }) => !kept.has(section.anchor));
  return [
    ...is.flatMap((one) => compareSection(was.get(one.section.anchor), one)),
    ...gone.map(({ section, focusArea }): SectionChanges => ({
      anchor: section.anchor,
      focusArea,
      title: section.title,
      formerTitle: null,
      kind: 'removed',
      changes: [],
    })),
  ];
}

interface Placed {
  readonly focusArea: string;
  readonly section: SectionBlock;
}

/** The sections of each chapter; one without any, such as a foreword, is one itself. */
function sectionsIn({ front = [], sections }: ReportDocument): Placed[] {
  return [...front, ...sections].flatMap((area) => {
    const parts = area.blocks.filter((block) => block.type === 'section');
    return (parts.length ? parts : [area]).map((section) => ({ focusArea: area.title, section }));
  });
}

function compareSection(older: Placed | undefined, { section, focusArea }: Placed): SectionChanges[] {
  const { anchor, title } = section;
  const changes = changesIn(older ? linesOf(older.section) : [], linesOf(section));
  const formerTitle = older && older.section.title !== title ? older.section.title : null;
  if (older && changes.length === 0 && formerTitle === null) return [];
  return [{ anchor, focusArea, title, formerTitle, kind: older ? 'changed' : 'added', changes }];
}

function changesIn(before: readonly SectionLine[], after: readonly SectionLine[]): ReportChange[] {
  const groups = [...new Set([...after, ...before].map(({ group }) => group))];
  const of = (lines: readonly SectionLine[], group: string, figures: boolean) =>
    lines.filter((line) => line.group === group && (line.figure !== undefined) === figures);
  // Words that went from one place of the section to another have moved, not changed.
  const moved = movedTexts(before, after);
  return groups.flatMap((group) => [
    ...textChanges(of(before, group, false), of(after, group, false), moved),
    ...figureChanges(of(before, group, true), of(after, group, true)),
  ]);
}

/** How often each text stands in both, counted over the whole section. */
function movedTexts(before: readonly SectionLine[], after: readonly SectionLine[]) {
  const count = (lines: readonly SectionLine[]) => {
    const counts = new Map<string, number>();
    for (const { text, figure } of lines) if (!figure) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  };
  const [was, is] = [count(before), count(after)];
  return (text: string) => (was.get(text) ?? 0) === (is.get(text) ?? 0);
}

function textChanges(
  before: readonly SectionLine[],
  after: readonly SectionLine[],
  moved: (text: string) => boolean,
): ReportChange[] {
  const place = [...((after[0] ?? before[0])?.place ?? [])];
  const changes: ReportChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    changes.push(...gap(removed, added, place));
    [removed, added] = [[], []];
  };
  for (const { kind, item } of sequenceDiff(textsOf(before), textsOf(after))) {
    if (kind === 'same') flush();
    else if (!moved(item)) (kind === 'removed' ? removed : added).push(item);
  }
  flush();
  return changes;
}

const textsOf = (lines: readonly SectionLine[]) => lines.map(({ text }) => text);

/** What went and what came at one place: those that are alike are the same text in other words. */
function gap(removed: readonly string[], added: readonly string[], place: string[]): ReportChange[] {
  const left = [...removed];
  const now = added.map((text): ReportChange => {
    const [best] = left
      .map((old, at) => ({ old, at, share: shareOfWords(old, text) }))
      .filter(({ share }) => share >= alike)
      .toSorted((a, b) => b.share - a.share || a.at - b.at);
    if (!best) return { kind: 'added', place, text };
    left.splice(best.at, 1);
    return { kind: 'reworded', place, differences: wordDiff(best.old, text) };
  });
  return [...left.map((text): ReportChange => ({ kind: 'removed', place, text })), ...now];
}

/** The share of words that two texts have in common, from 0 to 1 (the Sørensen–Dice coefficient over words). */
function shareOfWords(one: string, other: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [words(one), words(other)];
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}

function figureChanges(before: readonly SectionLine[], after: readonly SectionLine[]): ReportChange[] {
  const was = new Map(before.map((line) => [line.figure!.key, line]));
  const is = new Map(after.map((line) => [line.figure!.key, line]));
  const change = (line: SectionLine, from: string | null, to: string | null): ReportChange => ({
    kind: 'figure',
    place: [...line.place],
    name: line.figure!.name,
    before: from,
    after: to,
  });
  return [
    ...[...is].flatMap(([key, line]) => {
      const old = was.get(key)?.text ?? null;
      return old === line.text ? [] : [change(line, old, line.text)];
    }),
    ...[...was].flatMap(([key, line]) => (is.has(key) ? [] : [change(line, line.text, null)])),
  ];
}
