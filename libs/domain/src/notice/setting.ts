import * as z from 'zod';
import type { NoticeKind } from './notice.js';

/** When somebody is mailed: as it happens, once a day, or never. What waits for them they find among their tasks. */
export const NoticeChoice = z.enum(['atOnce', 'daily', 'none']);
export type NoticeChoice = z.infer<typeof NoticeChoice>;

/**
 * What notices are chosen by. needsMe: it waits for the reader. news: it has happened and asks for nothing. account: it
 * concerns how one gets in or who acts in one's place, and can't be chosen away.
 */
export type NoticeGroup = 'needsMe' | 'news' | 'account';

/** Which group each kind is in; of an adopted edition it depends on who reads (see the API's `audience`). */
export const groupOf: Readonly<Record<NoticeKind, NoticeGroup>> = {
  task: 'needsMe',
  submitted: 'needsMe',
  returned: 'needsMe',
  reminder: 'needsMe',
  mention: 'needsMe',
  feedbackSent: 'needsMe',
  guestAsks: 'needsMe',
  editionCompiled: 'needsMe',
  editionSentBack: 'needsMe',
  approved: 'news',
  reply: 'news',
  feedbackReply: 'news',
  editionAdopted: 'news',
  editionPublished: 'news',
  outputsReady: 'news',
  delegated: 'account',
  delegationEnded: 'account',
  invitation: 'account',
  passwordReset: 'account',
};

/** `GET` and `PUT /api/me/notices` */
export const NoticeSettings = z.strictObject({ needsMe: NoticeChoice, news: NoticeChoice });
export type NoticeSettings = z.infer<typeof NoticeSettings>;

/** What a person has chosen for a group. */
export function choiceOf(settings: NoticeSettings, group: NoticeGroup): NoticeChoice {
  return group === 'account' ? 'atOnce' : settings[group];
}

/** What a letter can be unsubscribed from: its group, or all that comes once a day. */
export const MailList = z.enum(['needsMe', 'news', 'digest']);
export type MailList = z.infer<typeof MailList>;

/** What is posted to unsubscribe: by a mail program (RFC 8058), or nothing by our own page. */
export const Unsubscribing = z.looseObject({ 'List-Unsubscribe': z.literal('One-Click').optional() });
export type Unsubscribing = z.infer<typeof Unsubscribing>;

/** What is left of the choices after unsubscribing from a list. */
export function withoutList(settings: NoticeSettings, list: MailList): NoticeSettings {
  if (list !== 'digest') return { ...settings, [list]: 'none' };
  const left = (choice: NoticeChoice) => (choice === 'daily' ? 'none' : choice);
  return { needsMe: left(settings.needsMe), news: left(settings.news) };
}
