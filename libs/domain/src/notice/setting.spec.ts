import { NoticeKind } from './notice.js';
import { choiceOf, groupOf, withoutList } from './setting.js';

describe('what one is mailed of', () => {
  it('is decided for every kind of notice', () => {
    expect(Object.keys(groupOf).toSorted()).toEqual(NoticeKind.options.toSorted());
  });

  it('is one’s own choice, but for the way in and who acts in one’s place', () => {
    const settings = { needsMe: 'daily', news: 'none' } as const;
    expect(choiceOf(settings, 'needsMe')).toBe('daily');
    expect(choiceOf(settings, 'news')).toBe('none');
    expect(choiceOf({ needsMe: 'none', news: 'none' }, 'account')).toBe('atOnce');
  });

  it('is less by one list after unsubscribing from it, and no other', () => {
    expect(withoutList({ needsMe: 'atOnce', news: 'daily' }, 'needsMe')).toEqual({
      needsMe: 'none',
      news: 'daily',
    });
    expect(withoutList({ needsMe: 'atOnce', news: 'daily' }, 'news')).toEqual({
      needsMe: 'atOnce',
      news: 'none',
    });
    expect(withoutList({ needsMe: 'atOnce', news: 'daily' }, 'digest')).toEqual({
      needsMe: 'atOnce',
      news: 'none',
    });
    expect(withoutList({ needsMe: 'daily', news: 'daily' }, 'digest')).toEqual({
      needsMe: 'none',
      news: 'none',
    });
  });
});
