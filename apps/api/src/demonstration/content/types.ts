import type { Aggregation, Presentation, ValueType } from '@samsyn/domain';
import type { demoPictures } from './pictures.js';

/** The level of the organisation tree that a unit stands on. */
export type DemoUnitKind = 'county' | 'subRegion' | 'municipality' | 'administration' | 'userOrganisation';

/** A node in the organisation tree; `parent` is null for a county, which is a tenant of its own. */
export interface DemoUnit {
  key: string;
  name: string;
  kind: DemoUnitKind;
  parent: string | null;
}

/** What a seat lets its holder do. */
export type DemoRole =
  | 'contributor'
  | 'contact'
  | 'convenor'
  | 'representative'
  | 'decider'
  | 'treasurer'
  | 'administrator'
  | 'reader';

/** A place in a unit; `group: 'rsp'` marks the seventeen seats of the regional psychiatry group. */
export interface DemoSeat {
  unit: string;
  role: DemoRole;
  title: string;
  /** ISO date */
  from: string;
  group?: 'rsp';
}

/** An invented person with an account and the seats that person holds. */
export interface DemoPerson {
  key: string;
  name: string;
  email: string;
  locale: 'sv' | 'en';
  seats: DemoSeat[];
}

/** One block of running text: a paragraph, or a bullet list. */
export type Paragraph = string | { bullets: string[] };

/** A point of a list, with points of its own to the third level. */
export type DemoPoint = string | { text: string; points: DemoPoint[] };

/** One block of an answer: that, a list in levels, a heading, a paragraph with a footnote at its end, or a picture. */
export type AnswerBlock =
  | Paragraph
  | { heading: string }
  | { points: DemoPoint[] }
  | { text: string; footnote: string; link?: { text: string; href: string; title: string } }
  | { picture: keyof typeof demoPictures; alt: string; caption: string };

/** The four fixed parts of a section, in the order that they are printed. */
export type SlotKind = 'shortTermGoals' | 'shortTermIndicators' | 'longTermGoals' | 'longTermIndicators';

/** Saknas / Bör tas fram / Behöver specificeras ytterligare / Indikatorer ej framtagna. */
export type GapKind = 'missing' | 'toBeDeveloped' | 'needsSpecification' | 'notDeveloped';

/** A place in a slot where a goal or an indicator ought to stand. */
export interface GapLine {
  gap: GapKind;
}

/** A goal or an activity. */
export interface GoalLine {
  text: string;
}

/** An indicator: what is measured, what kind of value it takes and how units' values come together. */
export interface IndicatorLine {
  text: string;
  key: string;
  valueType: ValueType;
  aggregation: Aggregation;
  /** for the reader, after the value: "kommuner", "personer" */
  unit?: string;
  /** what a list offers: texts by key */
  choices?: Record<string, string>;
  /** whether several of the list may be chosen */
  several?: boolean;
  /** how a report shows its values over the years */
  presentation?: Presentation;
}

/** What a section holds in each of its four slots. */
export interface DemoSlots {
  shortTermGoals: (GoalLine | GapLine)[];
  shortTermIndicators: (IndicatorLine | GapLine)[];
  longTermGoals: (GoalLine | GapLine)[];
  longTermIndicators: (IndicatorLine | GapLine)[];
}

/** County text for a slot or one indicator. Years are absent on the few notes that carry none. */
export interface DemoNote {
  target: { slot: SlotKind } | { indicator: string };
  from?: number;
  to?: number;
  text: Paragraph[];
  /** typed "no follow-up"; the text is then empty or adds to it */
  gap?: 'notCarriedOut' | 'noActivities';
  reason?: string;
}

/** A question that the user organisations are asked about a section. */
export interface DemoQuestion {
  key: string;
  text: string;
}

/** A section of a plan; `lineage` stays the same from plan to plan, also when the section is renamed. */
export interface DemoSection {
  key: string;
  lineage: string;
  number?: string;
  name: string;
  /** numbers of the national strategy's sub-goals */
  strategyGoals: number[];
  slots: DemoSlots;
  notes: DemoNote[];
  questions?: DemoQuestion[];
  /** a pick-list for status reports, where the section has one */
  exampleActivities?: string[];
}

/** A numbered group of sections. */
export interface DemoFocusArea {
  key: string;
  number: string;
  name: string;
  sections: DemoSection[];
}

/** A plan, with its outline in document order. */
export interface DemoPlan {
  key: string;
  /** key of the county that owns it */
  unit: string;
  title: string;
  /** first and last year in the title, not the year that is followed up */
  period: { from: number; to: number };
  /** the year that the short-term headings speak of */
  year: number;
  focusAreas: DemoFocusArea[];
}

/** An indicator's values over the years, for one area and one measure. Values are decimals with a dot. */
export interface DemoSeries {
  indicator: string;
  area: string;
  measure: 'count' | 'per100k';
  split?: { age: string };
  points: Record<number, string>;
  /** how the value was worded where it is not exact */
  texts?: Record<number, string>;
  definition?: string;
  source: string;
  /** what the count is out of: Skåne's 33 municipalities */
  outOf?: number;
  quality?: 'exact' | 'approximate' | 'partialYear';
}

/** A reply that the convenors give to a user organisation. */
export interface DemoReply {
  by: string;
  /** ISO date */
  date: string;
  text: Paragraph[];
  /** What was changed because of it. */
  changes?: string;
}

/** What a user organisation writes about a section: free words, an answer to a question, or a reservation. */
export interface DemoFeedback {
  unit: string;
  by: string;
  section: string;
  kind: 'feedback' | 'answer' | 'reservation';
  /** key of the question, for an answer */
  question?: string;
  year: number;
  text: Paragraph[];
  reply?: DemoReply;
}

/** Where a contribution stands; `notStarted` and `waived` have no text. */
export type CellState =
  'notStarted' | 'draft' | 'submitted' | 'inReview' | 'returned' | 'approved' | 'waived';

/** A reported value as written; what can be read of it is read as in the form. `chosen` are keys of a list's choices. */
export type CellValue =
  | { text: string; quality?: 'partialYear'; chosen?: readonly string[]; said?: string }
  | { notAvailable: string };

/** One unit's contribution for one section in a round. */
export interface DemoCell {
  unit: string;
  section: string;
  state: CellState;
  body: AnswerBlock[];
  values: Record<string, CellValue>;
  /** the reason why nothing was done: a complete answer */
  notCarriedOut?: string;
  /** why the unit need not report */
  waivedBecause?: string;
  /** key of the person who wrote it */
  author?: string;
  comments?: { by: 'reviewer'; text: string }[];
  /** what was submitted before it was returned, where it has come back since */
  earlierRevision?: { body: AnswerBlock[]; values: Record<string, CellValue> };
  late?: boolean;
  /** paragraphs of what other units submitted, put last in this text: which unit's, and which one from 0 */
  takes?: { unit: string; paragraph: number }[];
}

/** A call for reports. Times are ISO dates, local to Stockholm. */
export interface DemoRound {
  key: string;
  unit: string;
  plan: string;
  name: string;
  kind: 'septemberStatus' | 'yearEnd' | 'finalAccount';
  year: number;
  opens: string;
  deadline: string;
  /** section keys */
  sections: string[];
  /** unit keys; the county itself is one of them */
  participants: string[];
  instructions: Paragraph[];
}

/** One thing that somebody says, by the key of the person. */
export interface DemoSaying {
  by: string;
  text: string;
}

/** What is said about one contribution: among its own people, with the reviewers, or in answer to a decision's comment. */
export interface DemoTalk {
  unit: string;
  section: string;
  talk: {
    audience: 'unit' | 'review' | 'decision';
    /** how the paragraph begins that it is about */
    about?: string;
    sayings: DemoSaying[];
    resolvedBy?: string;
  }[];
}
