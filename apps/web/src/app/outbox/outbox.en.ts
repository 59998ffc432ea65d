import type { Translated } from '../i18n/translated.js';
import type { outboxSv } from './outbox.sv.js';

export const outboxEn = {
  title: 'Outbox',
  mailTitle: 'Mail',
  intro: 'Mail that has been sent or waits to be sent, newest first.',
  none: 'No mail has been sent yet.',
  subject: 'Subject',
  to: 'To',
  created: 'Created',
  sent: 'Sent',
  status: 'Status',
  waiting: 'Waiting',
  failed: { one: 'Failed, {{n}} attempt', other: 'Failed, {{n}} attempts' },
  error: 'Last error',
  back: 'To the outbox',
  html: 'What the mail looks like',
  text: 'As plain text',
} as const satisfies Translated<typeof outboxSv>;
