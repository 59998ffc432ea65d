import { sequenceDiff } from './sequence-diff.js';

/** A run of words that is in both texts, or only in the older or the newer. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What has changed from one text to another: line by line first, then word by word within the lines that differ. The
 * `same` and `added` runs together are the newer text, `same` and `removed` the older.
 */
export function wordDiff(before: string, after: string): Difference[] {
  const lines = compare(linesOf(before), linesOf(after));
  const runs: Difference[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at]!, lines[at + 1]];
    if (line.kind === 'removed' && next?.kind === 'added') {
      runs.push(...compare(wordsOf(line.text), wordsOf(next.text)));
      at += 1;
    } else runs.push(line);
  }
  return joined(runs);
}

/** Characters of what is the same that are shown on each side of a change. */
const context = 120;

/** The differences with only so much of the unchanged text around them as it takes to find the place. */
export function inContext(runs: readonly Difference[]): Difference[] {
  return runs.map((run, at) => {
    if (run.kind !== 'same') return run;
    const before = at === 0 ? '' : run.text.slice(0, context);
    const after = at === runs.length - 1 ? '' : run.text.slice(-context);
    const short = `${before} … ${after}`;
    return short.length < run.text.length ? { ...run, text: short } : run;
  });
}

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

function compare(before: readonly string[], after: readonly string[]): Difference[] {
  return joined(sequenceDiff(before, after).map(({ kind, item }) => ({ kind, text: item })));
}

/** Neighbours of one kind become one run; between two runs that are the same, what went stands before what came. */
function joined(runs: readonly Difference[]): Difference[] {
  const result: Difference[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of runs) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
