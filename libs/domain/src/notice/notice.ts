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
  'guestAsks',
  'editionCompiled',
  'editionSentBack',
  'editionAdopted',
  'editionPublished',
  'outputsReady',
  'delegated',
  'delegationEnded',
  'invitation',
  'passwordReset',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** What a letter is: about one notice, or a day's digest of several. */
export const MailKind = z.enum([...NoticeKind.options, 'digest']);
export type MailKind = z.infer<typeof MailKind>;

/** The languages of the user interface; Swedish first. */
export const Locale = z.enum(['sv', 'en']);
export type Locale = z.infer<typeof Locale>;
