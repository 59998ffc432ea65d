/** Something that is not as it should be, knowingly. */
export interface Exception {
  /** The day on which it was decided. A year later it has to be decided again. */
  readonly since: string;
  readonly reason: string;
  /** The state or page that it is about, as the tour names it. */
  readonly where: RegExp;
  /** What is found there. */
  readonly what: RegExp;
}

/** What the tour finds and is left as it is. Nothing else is. */
export const exceptions: readonly Exception[] = [];

const seen = new Set<Exception>();

/** What was found without what is excepted. */
export function withoutExceptions(where: string, found: readonly string[]): string[] {
  return found.filter((one) => {
    const exception = exceptions.find((known) => known.where.test(where) && known.what.test(one));
    if (exception) seen.add(exception);
    return !exception;
  });
}

/** What is wrong with the list of exceptions itself: no reason, too old, or not needed any more. */
export function faultsOf(
  list: readonly Exception[],
  today: string,
  needed: (one: Exception) => boolean = (one) => seen.has(one),
): string[] {
  return list.flatMap((one) => {
    const { since, reason, what } = one;
    const age = (Date.parse(today) - Date.parse(since)) / 86_400_000;
    return [
      ...(!/^\d{4}-\d\d-\d\d$/.test(since) || Number.isNaN(age) || age < 0 ? [`${what}: no day`] : []),
      ...(age > 365 ? [`${what}: decided more than a year ago`] : []),
      ...(reason.trim().length < 20 ? [`${what}: no reason`] : []),
      ...(needed(one) ? [] : [`${what}: not found any more`]),
    ];
  });
}
