import { describe, expect, it } from '@jest/globals';
import type { RichText } from '@samsyn/domain';
import { completeAddress } from './link-address.js';
import { renderRichText } from './render-rich-text.js';

const html = (content: RichText['content']) => {
  const box = document.createElement('div');
  box.append(renderRichText({ type: 'doc', content }, document));
  return box.innerHTML;
};

describe('renderRichText', () => {
  it('makes elements of marks, lists and breaks', () => {
    const marks = [
      { type: 'bold' as const },
      { type: 'link' as const, attrs: { href: 'https://a.se', title: 'A' } },
    ];
    expect(
      html([
        { type: 'paragraph', content: [{ type: 'text', text: 'a', marks }, { type: 'hardBreak' }] },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
        },
      ]),
    ).toBe(
      '<p><strong><a href="https://a.se" title="A">a</a></strong><br></p><ol start="3"><li><p></p></li></ol>',
    );
  });

  it('gives a table its head, with scopes', () => {
    const cell = (type: 'tableHeader' | 'tableCell') => ({ type, content: [{ type: 'paragraph' as const }] });
    expect(
      html([
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell('tableHeader')] },
            { type: 'tableRow', content: [cell('tableCell')] },
          ],
        },
      ]),
    ).toBe(
      '<table><thead><tr><th scope="col"><p></p></th></tr></thead><tbody><tr><td><p></p></td></tr></tbody></table>',
    );
  });

  it('never makes markup of words, nor a link of a script', () => {
    const marks = [{ type: 'link' as const, attrs: { href: 'javascript:alert(1)' } }];
    expect(html([{ type: 'paragraph', content: [{ type: 'text', text: '<b>a</b>', marks }] }])).toBe(
      '<p>&lt;b&gt;a&lt;/b&gt;</p>',
    );
  });
});

describe('completeAddress', () => {
  it('makes whole what people write, and refuses what leads nowhere', () => {
    expect(completeAddress(' https://skane.se/a ')).toBe('https://skane.se/a');
    expect(completeAddress('www.skane.se')).toBe('https://www.skane.se');
    expect(completeAddress('namn@skane.se')).toBe('mailto:namn@skane.se');
    for (const wrong of ['', 'skane', 'javascript:alert(1)', 'ftp://a.se', 'två ord.se']) {
      expect(completeAddress(wrong)).toBeNull();
    }
  });
});
