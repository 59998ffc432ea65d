import * as z from 'zod';

/** What people are told about by mail. */
export const NoticeKind = z.enum([
  'task',
  'submitted',
  'returned',
  'approved',
  'reminder',
  'mention',
  'reply',
  'feedbackSent',
  'feedbackReply',
  'editionCompiled',
  'editionSentBack',
  'editionAdopted',
  'editionPublished',
  'delegated',
  'delegationEnded',
  'invitation',
  'passwordReset',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** The languages of the user interface; Swedish first. */
export const Locale = z.enum(['sv', 'en']);
export type Locale = z.infer<typeof Locale>;
