import type { Locale } from '@samsyn/domain';
import { en } from './messages/en.js';
import { sv } from './messages/sv.js';

/** An entry of a calendar in words. */
export interface Entry {
  readonly summary: string;
  readonly description: string;
}

/** All that a calendar says in one language. */
export interface CalendarWords {
  name(county: string): string;
  opens(round: string): Entry;
  /** For those who write nothing in the round. */
  closes(round: string): Entry;
  /** A unit's last day, with how many sections are left. */
  due(round: string, unit: string, left: number): Entry;
  /** One section that has a last day of its own. */
  dueLater(section: string, round: string, unit: string): Entry;
  /** A user organisation's last day for its words. */
  feedback(round: string, unit: string, left: number): Entry;
}

export const calendarWords: Readonly<Record<Locale, CalendarWords>> = { sv, en };
