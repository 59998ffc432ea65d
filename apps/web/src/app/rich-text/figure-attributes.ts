import type { BlockAttrs } from '@samsyn/domain';
import { maxAltLength } from '@samsyn/domain/rules';
import { blockAttrsOf } from './block-attributes.js';
import type { Figure } from './text-types.js';

/** What a person says of a picture: in words, or that it is decoration; and the line below it. */
export type FigureAttributes = Omit<Figure['attrs'], keyof BlockAttrs>;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A caption may be this long. */
export const maxCaption = 2000;

/** Whether it is the id of a picture of ours. */
export function isAttachmentId(id: unknown): id is string {
  return typeof id === 'string' && uuid.test(id);
}

/** The figure as it is stored; null without a picture of ours. */
export function figureOf(attrs: Readonly<Record<string, unknown>> = {}): Figure | null {
  const { attachmentId } = attrs;
  if (!isAttachmentId(attachmentId)) return null;
  const decorative = attrs['decorative'] === true;
  const alt = decorative ? '' : textOf(attrs['alt']).slice(0, maxAltLength);
  const caption = textOf(attrs['caption']).slice(0, maxCaption);
  return {
    type: 'figure',
    attrs: {
      attachmentId,
      ...(alt && { alt }),
      ...(decorative && { decorative }),
      ...(caption && { caption }),
      ...blockAttrsOf(attrs),
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
