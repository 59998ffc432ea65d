import type { FeedbackBlock } from '@samsyn/domain';
import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Context } from './context.js';
import { lines } from './runs.js';

/** A user organisation's own words as a quotation, what it answered and objected to, and the reply. */
export function feedback(one: FeedbackBlock, context: Context): FileChild[] {
  const quoted: Context = { ...context, voice: 'Quote' };
  const small = (title: string) => new Paragraph({ heading: HeadingLevel.HEADING_4, children: lines(title) });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: lines(one.title) }),
    ...context.render(one.blocks, quoted),
    ...one.answers.flatMap(({ question, blocks }) => [small(question), ...context.render(blocks, quoted)]),
    ...(one.reservation
      ? [small(one.reservation.title), ...context.render(one.reservation.blocks, quoted)]
      : []),
    ...(one.reply
      ? [small(one.reply.title), ...context.render(one.reply.blocks, { ...context, voice: 'Reply' })]
      : []),
  ];
}
