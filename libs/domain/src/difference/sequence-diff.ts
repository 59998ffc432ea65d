/** One item of two sequences: in both, or only in the older or the newer. */
export interface Step {
  readonly kind: 'same' | 'removed' | 'added';
  readonly item: string;
}

/** Beyond so many pairs of items two sequences are shown as one replaced by the other, instead of being compared. */
const tooMany = 4_000_000;

/** What has changed from one sequence to another, by the longest common subsequence; what went stands before what came. */
export function sequenceDiff(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  // What both begin and end with is set aside first: most texts change in one place.
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...steps('same', before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...steps('same', before.slice(before.length - tail)),
  ];
}

function middle(before: readonly string[], after: readonly string[]): Step[] {
  if (before.length * after.length > tooMany) return [...steps('removed', before), ...steps('added', after)];
  const width = after.length + 1;
  // length[i * width + j]: of the longest common subsequence of before[i…] and after[j…].
  const length = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      length[i * width + j] =
        before[i] === after[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  const found: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      found.push({ kind: 'same', item: before[i]! });
      i += 1;
      j += 1;
    } else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) {
      found.push({ kind: 'removed', item: before[i]! });
      i += 1;
    } else {
      found.push({ kind: 'added', item: after[j]! });
      j += 1;
    }
  }
  return [...found, ...steps('removed', before.slice(i)), ...steps('added', after.slice(j))];
}

function steps(kind: Step['kind'], items: readonly string[]): Step[] {
  return items.map((item) => ({ kind, item }));
}
