import { describe, expect, it } from '@jest/globals';
import type { RichText } from '@samsyn/domain';
import { completeAddress } from './link-address.js';
import { renderRichText } from './render-rich-text.js';

const html = (content: RichText['content']) => {
  const box = document.createElement('div');
  box.append(
    renderRichText({ type: 'doc', content }, { document, headingLevel: 3, pictureAt, prefix: 'a', words }),
  );
  return box.innerHTML;
};
const pictureAt = (id: string) => `/api/attachments/${id}`;
const words = {
  footnotes: 'Fotnoter',
  footnote: (number: number) => `Fotnot ${number}`,
  backToText: (number: number) => `Tillbaka till ${number}`,
  missingPicture: 'Bilden kan inte visas.',
};
const attachmentId = '0b54a3a8-6f5e-4a53-9a0f-0d6f6a1a0001';

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

  it('puts headings below the one that the text stands under', () => {
    const heading = (level: 1 | 2) => ({
      type: 'heading' as const,
      attrs: { level },
      content: [{ type: 'text' as const, text: 'a' }],
    });
    expect(html([heading(1), heading(2)])).toBe('<h3>a</h3><h4>a</h4>');
  });

  it('leads from a footnote’s mark to its words, and back', () => {
    const footnote = { type: 'footnote' as const, content: [{ type: 'text' as const, text: 'Källa' }] };
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = html([{ type: 'paragraph', content: [{ type: 'text', text: 'Ord' }, footnote] }]);
    expect(box.textContent).toBe('Ord1Källa ↩');
    const [mark, back] = box.querySelectorAll('a');
    expect([mark!.ariaLabel, back!.ariaLabel]).toEqual(['Fotnot 1', 'Tillbaka till 1']);
    expect(mark!.getAttribute('href')).toMatch(/#a-note-1$/);
    expect(box.querySelector(new URL(mark!.href).hash)?.tagName).toBe('LI');
    expect(box.querySelector(new URL(back!.href).hash)).toBe(mark);
    expect(box.querySelector('section')?.ariaLabel).toBe('Fotnoter');
    box.remove();
  });

  it('shows a picture by its id, with what it shows and its caption', () => {
    expect(html([{ type: 'figure', attrs: { attachmentId, alt: '"En" <karta>', caption: 'Länet' } }])).toBe(
      `<figure><img alt="&quot;En&quot; &lt;karta&gt;" loading="lazy" src="/api/attachments/${attachmentId}"><figcaption>Länet</figcaption></figure>`,
    );
    expect(html([{ type: 'figure', attrs: { attachmentId, decorative: true } }])).toContain('<img alt=""');
  });

  it('says what a picture shows where it can’t be shown', () => {
    const place = { document, headingLevel: 3, pictureAt, prefix: 'a', words };
    const figure = { type: 'figure' as const, attrs: { attachmentId, alt: 'En karta.' } };
    const shown = renderRichText({ type: 'doc', content: [figure] }, place);
    shown.querySelector('img')!.dispatchEvent(new Event('error'));
    expect(shown.textContent).toBe('Bilden kan inte visas. En karta.');
    expect(shown.querySelector('img')).toBeNull();
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
