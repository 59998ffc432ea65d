/** A run of words that is in both texts, or only in the older or the newer. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond so many pairs of words two passages are shown as one replaced by the other, instead of being compared. */
const tooMany = 4_000_000;

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

/** The longest common subsequence, as runs; what both begin and end with is set aside first. */
function compare(before: readonly string[], after: readonly string[]): Difference[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return joined([
    ...runsOf('same', before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...runsOf('same', before.slice(before.length - tail)),
  ]);
}

function middle(before: readonly string[], after: readonly string[]): Difference[] {
  if (before.length * after.length > tooMany)
    return [...runsOf('removed', before), ...runsOf('added', after)];
  const width = after.length + 1;
  // length[i * width + j]: of the longest common subsequence of before[i…] and after[j…].
  const length = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      length[i * width + j] =
        before[i] === after[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  const runs: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      runs.push({ kind: 'same', text: before[i]! });
      i += 1;
      j += 1;
    } else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) {
      runs.push({ kind: 'removed', text: before[i]! });
      i += 1;
    } else {
      runs.push({ kind: 'added', text: after[j]! });
      j += 1;
    }
  }
  return [...runs, ...runsOf('removed', before.slice(i)), ...runsOf('added', after.slice(j))];
}

function runsOf(kind: Difference['kind'], tokens: readonly string[]): Difference[] {
  return tokens.length > 0 ? [{ kind, text: tokens.join('') }] : [];
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
