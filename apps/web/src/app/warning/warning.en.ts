import type { Translated } from '../i18n/translated.js';
import type { warningSv } from './warning.sv.js';

export const warningEn = {
  heading: 'To look over',
  stops: 'Stops publication',
  count: { one: '{{n}} thing to look over in the text', other: '{{n}} things to look over in the text' },
  none: 'Nothing more to look over in the text.',
  go: 'Go to the place',
  goNamed: 'Go to the place: {{what}}',
  kind: {
    personalNumber: 'Personal identity number: “{{excerpt}}”. It may not be published. Remove it.',
    internalLink:
      'A link leads to an internal site that readers can’t reach: “{{excerpt}}”. Remove it, or link to a public page.',
    emptyFootnote: 'A footnote has no text, after “{{excerpt}}”. Write it, or remove it.',
    headingGap: 'A level of headings is skipped at “{{excerpt}}”. Choose the level above.',
    noData: 'The figure “{{excerpt}}” has no values. Add values, or don’t show it as a chart.',
    noTitle: 'The report has no title. Compile it anew with a title.',
    noLanguage: 'The report has no language. Compile it anew.',
    missingAlt: 'A picture has no description. Describe it, or say that it is decorative.',
    missingAltOf: 'The picture “{{excerpt}}” has no description. Describe it, or say that it is decorative.',
    smallNumber: 'Few people: “{{excerpt}}”. Could anybody be recognised? Rather write “färre än 5”.',
    linkText:
      'The link in “{{excerpt}}” does not say where it leads. Write the name of the report, for example.',
    tableHeader: 'The table “{{excerpt}}” has no header row.',
    tableHeaderEmpty: 'A table has no header row.',
  },
  field: {
    reason: 'The reason',
    body: 'The text',
    note: 'Note',
    value: 'Value: {{indicator}}',
    answer: 'Answer to a question',
    reservation: 'The reservation',
  },
  check: {
    intro:
      'You can submit all the same. What stops publication has to be mended before the report is published.',
    change: 'Change',
    changeNamed: 'Change: {{what}}',
  },
  review: {
    intro: 'What stops publication has to be mended by those who wrote it, before the report is published.',
  },
} as const satisfies Translated<typeof warningSv>;
