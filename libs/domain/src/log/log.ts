import * as z from 'zod';
import { editionTransitions } from '../workflow/edition-transitions.js';
import type { EditionTransitionName } from '../workflow/edition-state.js';
import { transitionNames } from '../workflow/states.js';

/**
 * What an administrator or convenor does to the county, and the words that a sentence about it needs. They are kept as
 * they were: a name that changes later does not change the log. Those called `day`, `opens` and `deadline` are days.
 */
export const auditParameters = {
  unitAdded: ['unit', 'parent'],
  unitRenamed: ['unit', 'to'],
  unitMoved: ['unit'],
  unitPlaced: ['unit', 'from', 'to'],
  unitEnded: ['unit', 'day'],
  unitResumed: ['unit'],
  seatAdded: ['seat', 'unit'],
  seatRenamed: ['seat', 'unit', 'to'],
  seatGiven: ['seat', 'unit', 'person', 'day'],
  seatVacated: ['seat', 'unit', 'day'],
  seatPlanDropped: ['seat', 'unit'],
  seatEnded: ['seat', 'unit', 'day'],
  seatResumed: ['seat', 'unit'],
  substituteNamed: ['seat', 'unit', 'person', 'day'],
  substituteEnded: ['seat', 'unit', 'person'],
  personInvited: ['person', 'email'],
  invitationSent: ['person', 'email'],
  personRenamed: ['person', 'to'],
  emailChanged: ['person', 'from', 'to'],
  languageChanged: ['person', 'locale'],
  personEnded: ['person', 'day'],
  personResumed: ['person'],
  roundCreated: ['round'],
  roundRenamed: ['round', 'to'],
  roundDaysChanged: ['round', 'opens', 'deadline'],
  roundUnitAdded: ['round', 'unit'],
  roundUnitRemoved: ['round', 'unit'],
  roundSectionAdded: ['round', 'section'],
  roundSectionRemoved: ['round', 'section'],
  roundQuestionsChanged: ['round', 'section'],
  mailTemplateChanged: ['template', 'locale'],
  mailTemplateReset: ['template', 'locale'],
  mailRetried: ['person', 'subject'],
  colourChanged: ['colour'],
  colourReset: [],
  logoChanged: [],
  logoRemoved: [],
  countyLanguageChanged: ['locale'],
} as const;
export type AuditEvent = keyof typeof auditParameters;
export type AuditData<Event extends AuditEvent> = Readonly<
  Record<(typeof auditParameters)[Event][number], string>
>;

/** What happens to contributions, as their history names it; a log says that it happened, never what was written. */
export const contributionEvents = [...transitionNames, 'waive', 'extendDeadline', 'reviewerChanged'] as const;
/** What happens to editions. */
export const editionEvents = [
  'compile',
  ...(Object.keys(editionTransitions) as EditionTransitionName[]),
] as const;

/** What a log is looked through by. */
export const logGroups = {
  units: ['unitAdded', 'unitRenamed', 'unitMoved', 'unitPlaced', 'unitEnded', 'unitResumed'],
  people: [
    'personInvited',
    'invitationSent',
    'personRenamed',
    'emailChanged',
    'languageChanged',
    'personEnded',
    'personResumed',
  ],
  seats: [
    'seatAdded',
    'seatRenamed',
    'seatGiven',
    'seatVacated',
    'seatPlanDropped',
    'seatEnded',
    'seatResumed',
    'substituteNamed',
    'substituteEnded',
  ],
  rounds: [
    'roundCreated',
    'roundRenamed',
    'roundDaysChanged',
    'roundUnitAdded',
    'roundUnitRemoved',
    'roundSectionAdded',
    'roundSectionRemoved',
    'roundQuestionsChanged',
  ],
  mail: ['mailTemplateChanged', 'mailTemplateReset', 'mailRetried'],
  appearance: ['colourChanged', 'colourReset', 'logoChanged', 'logoRemoved', 'countyLanguageChanged'],
  contributions: contributionEvents.map((event) => `contribution.${event}` as const),
  editions: editionEvents.map((event) => `edition.${event}` as const),
} as const satisfies Record<string, readonly LogEvent[]>;
export type LogEvent =
  | AuditEvent
  | `contribution.${(typeof contributionEvents)[number]}`
  | `edition.${(typeof editionEvents)[number]}`;

export const LogGroup = z.enum(Object.keys(logGroups) as [keyof typeof logGroups]);
export type LogGroup = keyof typeof logGroups;
