import { describe, expect, it } from '@jest/globals';
import type { Task } from '@samsyn/domain';
import { byRound, entriesOf } from './task-groups.js';

const task = (kind: Task['kind'], roundId: string, sectionId: string, unitName: string) =>
  ({ kind, id: unitName, roundId, roundTitle: `Omgång ${roundId}`, sectionId, unitName }) as Task;

describe('what waits', () => {
  it('is one thing for all reviews of a section, where the first of them stands', () => {
    const tasks = [
      task('review', '1', 'a', 'Nord'),
      task('write', '1', 'a', 'Länet'),
      task('review', '1', 'b', 'Nord'),
      task('review', '1', 'a', 'Syd'),
      task('review', '2', 'a', 'Syd'),
    ];
    const entries = entriesOf(tasks);
    expect(entries.map(({ task: one, others }) => [one, others.length])).toEqual([
      [tasks[0], 1],
      [tasks[1], 0],
      [tasks[2], 0],
      [tasks[4], 0],
    ]);
    expect(entries[0]!.others).toEqual([tasks[3]]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(4);
    expect(byRound(entries).map(({ title, entries: some }) => [title, some.length])).toEqual([
      ['Omgång 1', 3],
      ['Omgång 2', 1],
    ]);
  });
});
