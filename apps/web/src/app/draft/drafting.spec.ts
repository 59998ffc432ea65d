import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProblemError } from '../api/problem-error.js';
import { Autosave, type UnsavedText } from './autosave.js';
import { Drafting } from './drafting.js';
import type { LeftCopy } from './local-drafts.js';

const stale = new ProblemError({ type: '', title: '', status: 409, code: 'staleVersion', detail: '' });
const at = '2023-09-10T10:00:00Z';

describe('a text while it is written', () => {
  const save = jest.fn<(content: string, basedOn: number) => Promise<{ version: number; savedAt: string }>>();
  const keep = jest.fn<(unsaved: UnsavedText<string> | null) => void>();
  const drop = jest.fn();

  beforeEach(() => {
    jest.resetAllMocks();
    save.mockResolvedValue({ version: 3, savedAt: '2023-09-10T10:00:00Z' });
  });

  function begin(): Drafting<string> {
    const start = { content: 'deras', version: 5 };
    const current = async () => ({ content: 'ny', version: 6 });
    const kind = {
      keepBoth: (theirs: string, mine: string) => `${theirs}+${mine}`,
      parts: (text: string) => [{ key: 'text', heading: 'Text', text }],
      sendable: (content: string) => content.trim(),
    };
    return new Drafting(kind, new Autosave({ start, save, current, keep }), start.content);
  }
  const left = (content: string, basedOn: number, ours: string[] = []): LeftCopy<string> => ({
    draft: { content, basedOn, ours, at },
    drop,
  });
  const older = left('min', 4);

  it('shows what is written, and sends it in the form that may be sent', async () => {
    const drafting = begin();
    drafting.write('mer ');
    expect(drafting.content()).toBe('mer ');
    await drafting.flush();
    expect(save).toHaveBeenCalledWith('mer', 5);
    expect(drafting.basedOn).toBe(3);
  });

  it.each([
    ['nobody has saved since', left('min', 5)],
    ['only something else than the text has changed', left('min', 4, ['deras'])],
    ['what was saved since is its own', left('min', 3, ['start', 'deras'])],
  ])('takes up what an earlier visit left, where %s', async (_, copy) => {
    const drafting = begin();
    drafting.offer(copy);
    expect([drafting.two(), drafting.content()]).toEqual([null, 'min']);
    expect(drafting.event()).toEqual({ kind: 'restored', at });
    expect(drop).toHaveBeenCalled();
    // The page's own copy has taken its place.
    expect(keep).toHaveBeenCalledWith(expect.objectContaining({ content: 'min' }));
    await drafting.flush();
    expect(save).toHaveBeenCalledWith('min', 5);
    drafting.write('min, vidare');
    expect(drafting.event()).toBeNull();
  });

  it('shows what an earlier visit left beside the stored text, where somebody else has saved since', () => {
    const drafting = begin();
    drafting.offer(older);
    expect(drafting.two()).toEqual({ why: 'found', at, theirs: 'deras', mine: 'min' });
    expect([drafting.content(), drop.mock.calls.length]).toEqual(['deras', 0]);
  });

  it('lets go of a copy that says the same as the stored text', () => {
    const drafting = begin();
    drafting.offer(left('deras', 2));
    expect([drafting.two(), drafting.event(), drop.mock.calls.length]).toEqual([null, null, 1]);
  });

  it('takes nothing up over what is being written, however new it is', () => {
    const drafting = begin();
    drafting.write('skrivs nu');
    drafting.offer(left('min', 5));
    expect(drafting.two()).toMatchObject({ why: 'found', theirs: 'skrivs nu', mine: 'min' });
    drafting.choose('both');
    expect(drafting.content()).toBe('skrivs nu+min');
  });

  it('shows several that were left one after the other', () => {
    const drafting = begin();
    drafting.offer(older);
    drafting.offer(left('min andra', 3));
    drafting.choose('both');
    expect(drafting.two()).toMatchObject({ theirs: 'deras+min', mine: 'min andra' });
    drafting.choose('both');
    expect([drafting.content(), drafting.two()]).toEqual(['deras+min+min andra', null]);
    expect(drop).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['mine', 'min'],
    ['both', 'deras+min'],
  ] as const)('saves the text that was found when %s is chosen', async (choice, content) => {
    const drafting = begin();
    drafting.offer(older);
    drafting.choose(choice);
    expect(drafting.two()).toBeNull();
    expect(drafting.content()).toBe(content);
    await drafting.flush();
    expect(save).toHaveBeenCalledWith(content, 5);
    expect(drop).toHaveBeenCalled();
  });

  it('lets go of what was found when the stored text is chosen, and gives it back if that was a mistake', async () => {
    const drafting = begin();
    drafting.offer(older);
    drafting.choose('theirs');
    expect([drafting.content(), drop.mock.calls.length, save.mock.calls.length]).toEqual(['deras', 1, 0]);
    expect(drafting.event()).toEqual({ kind: 'chosen', choice: 'theirs', other: 'min' });
    drafting.undo();
    expect(drafting.content()).toBe('min');
    await drafting.flush();
    expect(save).toHaveBeenCalledWith('min', 5);
  });

  it('loses neither text however often a choice is taken back, until it is written in again', () => {
    const drafting = begin();
    drafting.offer(older);
    drafting.choose('theirs');
    drafting.undo();
    expect(drafting.event()).toEqual({ kind: 'chosen', choice: 'mine', other: 'deras' });
    drafting.undo();
    expect([drafting.content(), drafting.event()]).toEqual([
      'deras',
      { kind: 'chosen', choice: 'theirs', other: 'min' },
    ]);
    drafting.write('deras, vidare');
    expect(drafting.event()).toBeNull();
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
    expect(save).toHaveBeenLastCalledWith('ny+min', 6);
    expect(drafting.two()).toBeNull();
  });

  it('gives back a text of somebody else that was passed over', async () => {
    const drafting = begin();
    save.mockRejectedValueOnce(stale);
    drafting.write('min');
    await drafting.flush();
    drafting.choose('mine');
    await drafting.flush();
    expect(drafting.event()).toEqual({ kind: 'chosen', choice: 'mine', other: 'ny' });
    drafting.undo();
    await drafting.flush();
    expect(save).toHaveBeenLastCalledWith('ny', 3);
  });

  it('shows what somebody else has saved where nothing here is unsaved', () => {
    const drafting = begin();
    drafting.take('deras nya');
    expect([drafting.content(), drafting.event()]).toEqual(['deras nya', { kind: 'taken' }]);
  });
});
