import { describe, expect, it } from '@jest/globals';
import type { Task } from '@samsyn/domain';
import { firstLine } from './first-line.js';
import { taskLink } from './task-link.js';

const to = (kind: Task['kind'], id: string | null = 'x') =>
  taskLink({ kind, id, roundId: 'r', sectionId: 's' } as Task).join('/');

describe('taskLink', () => {
  it('leads straight to where each task is done', () => {
    expect(to('write')).toBe('/contributions/x');
    expect(to('mend')).toBe('/contributions/x');
    expect(to('review')).toBe('/contributions/x/review');
    expect(to('mention')).toBe('/comments/x');
    expect(to('feedback', null)).toBe('/rounds/r/sections/s/feedback');
    expect(to('replyFeedback')).toBe('/rounds/r/feedback');
    expect(to('decideEdition')).toBe('/editions/x');
    expect(to('publishEdition')).toBe('/editions/x');
  });
});

describe('firstLine', () => {
  it('is the first line, cut between words', () => {
    expect(firstLine('Kort.\nMer här.')).toBe('Kort.');
    const cut = firstLine('ord '.repeat(100));
    expect(cut).toMatch(/ord …$/);
    expect(cut.length).toBeLessThanOrEqual(162);
  });
});
