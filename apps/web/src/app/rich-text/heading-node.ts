import { Heading as TipTapHeading } from '@tiptap/extension-heading';

/** Elements from `h3`: the page and the question that the text answers stand above it. */
export const headingTags = { 1: 'h3', 2: 'h4' } as const;

/**
 * Headings of two levels, without footnotes. What comes in from elsewhere has levels of its own: its first becomes ours,
 * all others the second.
 */
export const Heading = TipTapHeading.extend({
  content: '(text | hardBreak)*',
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [
    ...([1, 2] as const).map((level) => ({ tag: `[data-heading='${level}']`, attrs: { level } })),
    ...[1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level === 1 ? 1 : 2 } })),
  ],
  renderHTML({ node }) {
    const level = node.attrs['level'] === 1 ? 1 : 2;
    return [headingTags[level], { 'data-heading': level, ...this.options.HTMLAttributes }, 0];
  },
  // AltGr+2 is @ on a Swedish keyboard, so that Control and Alt with a digit is no shortcut.
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-1': () => this.editor.commands.toggleHeading({ level: 1 }),
      'Mod-Shift-2': () => this.editor.commands.toggleHeading({ level: 2 }),
    };
  },
}).configure({ levels: [1, 2] });
