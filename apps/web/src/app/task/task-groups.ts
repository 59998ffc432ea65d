import type { Task } from '@samsyn/domain';

/** A thing to do: a task, and the others that are done on the same page with it. */
export interface Entry {
  readonly key: string;
  readonly task: Task;
  readonly others: readonly Task[];
}

/** A round's things to do, in the order of the tasks. */
export interface RoundEntries {
  readonly roundId: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const keyOf = ({ kind, id, roundId, sectionId }: Task) =>
  [kind, id ?? '', roundId, sectionId ?? ''].join(' ');

/** Reviews of one section are one thing to do: its page shows all the units' texts side by side. */
export function entriesOf(tasks: readonly Task[]): Entry[] {
  const reviews = Map.groupBy(
    tasks.filter(({ kind }) => kind === 'review'),
    ({ roundId, sectionId }) => `${roundId} ${sectionId ?? ''}`,
  );
  return tasks.flatMap((task) => {
    if (task.kind !== 'review') return [{ key: keyOf(task), task, others: [] }];
    const [first, ...others] = reviews.get(`${task.roundId} ${task.sectionId ?? ''}`)!;
    return first === task ? [{ key: keyOf(task), task, others }] : [];
  });
}

/** The things to do by round; the round with the most pressing of them comes first, as the tasks do. */
export function byRound(entries: readonly Entry[]): RoundEntries[] {
  return [...Map.groupBy(entries, ({ task }) => task.roundId)].map(([roundId, some]) => ({
    roundId,
    title: some[0]!.task.roundTitle,
    entries: some,
  }));
}
