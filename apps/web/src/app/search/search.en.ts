import type { Translated } from '../i18n/translated.js';
import type { searchSv } from './search.sv.js';

export const searchEn = {
  title: 'Search',
  titleOf: 'Search: {{words}}',
  words: 'Search sections, texts, comments, feedback and organisations',
  hint: 'All words have to be there, in some form. Use “quotation marks” for words that should stand just so.',
  wordsMissing: 'Enter at least two characters to search for',
  submit: 'Search',
  count: { one: '{{n}} hit for “{{words}}”.', other: '{{n}} hits for “{{words}}”.' },
  first: 'The first {{n}} are shown. Search for more words to get fewer.',
  none: 'Nothing that you can read contains “{{words}}”. Try fewer words, or just the beginning of a word.',
  group: '{{name}} ({{n}})',
  kind: {
    section: 'Sections',
    contribution: 'Contributions',
    comment: 'Comments',
    feedback: 'Feedback',
    unit: 'Organisations',
  },
  under: 'Under {{parent}}',
  said: '{{name}} on {{unit}} · {{round}}',
  where: '{{unit}} · {{round}}',
} as const satisfies Translated<typeof searchSv>;
