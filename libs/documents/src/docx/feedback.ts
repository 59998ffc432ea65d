import type { FeedbackBlock } from '@samsyn/domain';
import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Context } from './context.js';
import { lines } from './runs.js';

/** A user organisation's own words as a quotation, what it answered and objected to, and the reply. */
export function feedback(one: FeedbackBlock, context: Context): FileChild[] {
  const quoted: Context = { ...context, voice: 'Quote', heading: 3 };
  const part: Context = { ...quoted, heading: 4 };
  const small = (title: string) => new Paragraph({ heading: HeadingLevel.HEADING_4, children: lines(title) });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: lines(one.title) }),
    ...context.render(one.blocks, quoted),
    ...one.answers.flatMap(({ question, blocks }) => [small(question), ...context.render(blocks, part)]),
    ...(one.reservation
      ? [small(one.reservation.title), ...context.render(one.reservation.blocks, part)]
      : []),
    ...(one.reply
      ? [small(one.reply.title), ...context.render(one.reply.blocks, { ...part, voice: 'Reply' })]
      : []),
  ];
}
