import { Mark, markPasteRule, mergeAttributes } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { completeAddress, isLinkAddress } from './link-address.js';

/** An address in running words, as people write it; what ends a sentence or a bracket after it is not part of it. */
const address =
  /\b(?:https?:\/\/|mailto:|www\.)[^\s<>"]*[^\s<>"'.,:;!?)\]}»”]|[\p{L}\d][\p{L}\d.+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;

/**
 * A link to an address that may stand in a text of ours. An address that is pasted becomes a link, on the words that are
 * selected or else on itself; one that is typed does not.
 */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  keepOnSplit: false,
  exitable: true,
  inclusive: false,

  addAttributes: () => ({ href: { default: null }, title: { default: null } }),

  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (link) => (isLinkAddress(link.getAttribute('href')) ? null : false) },
  ],

  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes), 0],

  addPasteRules() {
    return [
      markPasteRule({
        type: this.type,
        find: (text) =>
          [...text.matchAll(address)].flatMap(({ 0: written, index }) => {
            const href = completeAddress(written);
            return href ? [{ text: written, index, data: { href } }] : [];
          }),
        getAttributes: ({ data }) => ({ href: data?.['href'] }),
      }),
    ];
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: ({ state: { selection } }, _event, { content }) => {
            const words = content.textBetween(0, content.size).trim();
            const [written] = words.match(address) ?? [];
            const href = written === words ? completeAddress(words) : null;
            if (selection.empty || !href) return false;
            return this.editor.commands.setMark(this.name, { href });
          },
        },
      }),
    ];
  },
});
