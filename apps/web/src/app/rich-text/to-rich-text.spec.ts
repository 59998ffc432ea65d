import { describe, expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { RichText } from '@samsyn/domain';
import { maxListDepth, plainText, richText } from '@samsyn/domain/rules';
import { editorExtensions } from './editor-extensions.js';
import { toEditor } from './to-editor.js';
import type { EditorNode } from './editor-node.js';
import { toRichText } from './to-rich-text.js';

const schema = getSchema(editorExtensions);

/** Documents as the editor may hold them, with every attribute that it knows, deeper and wider than may be stored. */
const text = fc.string({ minLength: 1, maxLength: 20 }).filter((written) => written.trim() !== '');
const address = fc.constantFrom(
  'https://a.se',
  'mailto:a@b.se',
  'javascript:alert(1)',
  '/here',
  'http://a b',
  '',
);
const mark = fc.oneof(
  fc.record({ type: fc.constantFrom('bold', 'italic') }),
  fc.record({
    type: fc.constant('link'),
    attrs: fc.record({
      href: address,
      title: fc.option(fc.string()),
      target: fc.constantFrom(null, '_blank'),
      rel: fc.constantFrom(null, 'noopener'),
      class: fc.constant(null),
    }),
  }),
);
const inline: fc.Arbitrary<EditorNode> = fc.oneof(
  fc.record({
    type: fc.constant('text'),
    text,
    marks: fc.uniqueArray(mark, { maxLength: 3, selector: (one) => one.type }),
  }),
  fc.record({
    type: fc.constant('hardBreak'),
    marks: fc.boolean().map((bold): EditorNode['marks'] => (bold ? [{ type: 'bold' }] : [])),
  }),
);
const words = fc.array(inline, { maxLength: 3 });
const footnote: fc.Arbitrary<EditorNode> = fc.record({ type: fc.constant('footnote'), content: words });
const heading: fc.Arbitrary<EditorNode> = fc.record({
  type: fc.constant('heading'),
  attrs: fc.record({ level: fc.constantFrom(1, 2, 5), id: fc.constantFrom(null, 'a1') }),
  content: words,
});
const figure: fc.Arbitrary<EditorNode> = fc.record({
  type: fc.constant('figure'),
  attrs: fc.record({
    attachmentId: fc.constantFrom('0b54a3a8-6f5e-4a53-9a0f-0d6f6a1a0001', 'https://a.se/b.png', null),
    alt: fc.option(text),
    decorative: fc.constantFrom(null, true),
    caption: fc.option(fc.string()),
    id: fc.constantFrom(null, 'a1'),
  }),
});
const paragraph: fc.Arbitrary<EditorNode> = fc.record({
  type: fc.constant('paragraph'),
  content: fc.array(fc.oneof({ weight: 4, arbitrary: inline }, footnote), { maxLength: 4 }),
});
const { list } = fc.letrec<{ list: EditorNode; item: EditorNode }>((tie) => ({
  list: fc.record({
    type: fc.constantFrom('bulletList', 'orderedList'),
    attrs: fc.record({ start: fc.integer({ min: -5, max: 100_000 }), type: fc.constantFrom(null, 'a') }),
    content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  }),
  item: fc
    .tuple(
      paragraph,
      fc.array(fc.oneof({ depthSize: 'medium', maxDepth: 6 }, paragraph, tie('list')), { maxLength: 2 }),
    )
    .map(([first, more]) => ({ type: 'listItem', content: [first, ...more] })),
}));
const cell: fc.Arbitrary<EditorNode> = fc.record({
  type: fc.constantFrom('tableCell', 'tableHeader'),
  attrs: fc.record({
    colspan: fc.integer({ min: 1, max: 60 }),
    rowspan: fc.integer({ min: 1, max: 60 }),
    colwidth: fc.constantFrom(null, [120]),
  }),
  content: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 }),
});
const table: fc.Arbitrary<EditorNode> = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 45 }), { minLength: 1, maxLength: 3 })
  .map((rows) => ({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }));
const doc = fc
  .array(fc.oneof(paragraph, heading, figure, list, table), { minLength: 1, maxLength: 4 })
  .map((content) => ({
    type: 'doc',
    content,
  }));

/** What the editor would give for a document, after its own schema has had its say. */
const asTheEditorGives = (node: EditorNode) => {
  const held = schema.nodeFromJSON(node);
  held.check();
  return held.toJSON() as EditorNode;
};
/** The words without the breaks between them. */
const letters = (written: string) => written.replace(/\s/g, '');
const allText = (node: EditorNode): string =>
  (node.text ?? '') + String(node.attrs?.['caption'] ?? '') + (node.content ?? []).map(allText).join('');

describe('toRichText', () => {
  it('makes valid text of all that the editor can hold, and loses no word', () => {
    fc.assert(
      fc.property(doc, (node) => {
        const held = asTheEditorGives(node);
        const stored = toRichText(held);
        expect(RichText.safeParse(stored).error).toBeUndefined();
        expect([...letters(allText(stored as EditorNode))].sort()).toEqual(
          [...letters(allText(held))].sort(),
        );
      }),
    );
  });

  it('changes nothing that was stored, on its way through the editor', () => {
    fc.assert(
      fc.property(doc, (node) => {
        const stored = toRichText(asTheEditorGives(node));
        const again = toRichText(asTheEditorGives(toEditor(stored)));
        expect(again).toEqual(stored);
      }),
    );
  });

  it('moves the fourth level out to the third', () => {
    const item = (name: string, below?: EditorNode): EditorNode => ({
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: name }] },
            ...(below ? [below] : []),
          ],
        },
      ],
    });
    const stored = toRichText({ content: [item('1', item('2', item('3', item('4'))))] });
    expect(plainText(stored)).toBe('1\n2\n3\n4');
    expect(JSON.stringify(stored).match(/bulletList/g)).toHaveLength(maxListDepth);
    expect(RichText.safeParse(stored).success).toBe(true);
  });

  it('keeps the words of a link that leads nowhere allowed', () => {
    const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }];
    expect(
      toRichText({ content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks }] }] }),
    ).toEqual(richText('a'));
  });

  it('gives a blank paragraph for nothing', () => {
    expect(toRichText({ type: 'doc', content: [] })).toEqual(richText(''));
  });
});
