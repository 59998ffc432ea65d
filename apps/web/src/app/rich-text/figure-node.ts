import { Node, mergeAttributes } from '@tiptap/core';
import { attachmentAddress } from '../api/attachment-address.js';
import { isAttachmentId } from './figure-attributes.js';

const asIs = { default: null, rendered: false } as const;

/** A picture as a block of its own; what is said of it is written in a dialog. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  addAttributes: () => ({ attachmentId: asIs, alt: asIs, decorative: asIs, caption: asIs }),
  parseHTML: () => [
    {
      tag: 'figure[data-attachment]',
      getAttrs: (element) => {
        const { attachment, alt, decorative, caption } = element.dataset;
        if (!isAttachmentId(attachment)) return false;
        return {
          attachmentId: attachment,
          alt: alt ?? null,
          decorative: decorative === '' || null,
          caption: caption ?? null,
        };
      },
    },
  ],
  renderHTML({ node, HTMLAttributes }) {
    const { attachmentId, alt, decorative, caption } = node.attrs as Record<string, string | true | null>;
    return [
      'figure',
      mergeAttributes(HTMLAttributes, {
        'data-attachment': attachmentId,
        ...(alt && { 'data-alt': alt }),
        ...(decorative && { 'data-decorative': '' }),
        ...(caption && { 'data-caption': caption }),
      }),
      ['img', { src: attachmentAddress(String(attachmentId)), alt: alt ?? '' }],
      ...(caption ? [['figcaption', {}, caption]] : []),
    ];
  },
});
