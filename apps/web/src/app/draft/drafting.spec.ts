import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProblemError } from '../api/problem-error.js';
import { Autosave, type UnsavedText } from './autosave.js';
import { Drafting } from './drafting.js';

const stale = new ProblemError({ type: '', title: '', status: 409, code: 'staleVersion', detail: '' });
const found = { content: 'min', basedOn: 1, at: '2023-09-10T10:00:00Z' };

describe('a text while it is written', () => {
  const save = jest.fn<(content: string, basedOn: number) => Promise<{ version: number; savedAt: string }>>();
  const keep = jest.fn<(unsaved: UnsavedText<string> | null) => void>();
  const discard = jest.fn();

  beforeEach(() => {
    jest.resetAllMocks();
    save.mockResolvedValue({ version: 3, savedAt: '2023-09-10T10:00:00Z' });
  });

  function begin(left: typeof found | null = null): Drafting<string> {
    const start = { content: 'deras', version: 1 };
    const current = async () => ({ content: 'ny', version: 2 });
    const kind = {
      keepBoth: (theirs: string, mine: string) => `${theirs}+${mine}`,
      sendable: (content: string) => content.trim(),
    };
    const autosave = new Autosave({ start, save, current, keep });
    return new Drafting(kind, autosave, start.content, left, discard);
  }

  it('shows what is written, and sends it in the form that may be sent', async () => {
    const drafting = begin();
    drafting.write('mer ');
    expect(drafting.content()).toBe('mer ');
    await drafting.flush();
    expect(save).toHaveBeenCalledWith('mer', 1);
    expect(drafting.basedOn).toBe(3);
  });

  it('offers what an earlier visit left, beside the stored text', () => {
    expect(begin().two()).toBeNull();
    expect(begin(found).two()).toEqual({ why: 'found', at: found.at, theirs: 'deras', mine: 'min' });
  });

  it.each([
    ['mine', 'min'],
    ['both', 'deras+min'],
  ] as const)('saves the text that was found when %s is chosen', async (choice, content) => {
    const drafting = begin(found);
    drafting.choose(choice);
    expect(drafting.two()).toBeNull();
    expect(drafting.content()).toBe(content);
    await drafting.flush();
    expect(save).toHaveBeenCalledWith(content, 1);
    expect(discard).not.toHaveBeenCalled();
  });

  it('lets go of what was found when the stored text is chosen', () => {
    const drafting = begin(found);
    drafting.choose('theirs');
    expect(drafting.content()).toBe('deras');
    expect(discard).toHaveBeenCalled();
    expect(save).not.toHaveBeenCalled();
  });

  it('puts the text that somebody else has saved beside what is written here', async () => {
    const drafting = begin();
    save.mockRejectedValueOnce(stale);
    drafting.write('min');
    expect(await drafting.flush()).toBe(false);
    expect(drafting.two()).toEqual({ why: 'conflict', at: null, theirs: 'ny', mine: 'min' });
    drafting.choose('both');
    expect(drafting.content()).toBe('ny+min');
    await drafting.flush();
    expect(save).toHaveBeenLastCalledWith('ny+min', 2);
    expect(drafting.two()).toBeNull();
  });
});
