/** Reads tags such as `delmål 1, 2` and `delmål 2, 5 och 7` (F5): the sub-goals' numbers, each once, in order. */
export function parseStrategyGoals(tag: string): number[] {
  const after = /delmål\s+([\d,\soch&]+)/i.exec(tag)?.[1] ?? '';
  const numbers = [...after.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return [...new Set(numbers)].sort((a, b) => a - b);
}
