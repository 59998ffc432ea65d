import type { Translated } from '../i18n/translated.js';
import type { searchSv } from './search.sv.js';

export const searchEn = {
  title: 'Search',
  titleOf: 'Search: {{words}}',
  words: 'Search texts, sections and organisations',
  wordsMissing: 'Enter at least two characters to search for',
  submit: 'Search',
  count: {
    one: '{{n}} contribution contains “{{words}}”.',
    other: '{{n}} contributions contain “{{words}}”.',
  },
  first: 'The first {{n}} are shown. Search for more words in a row to get fewer.',
  none: 'No contribution that you can read contains “{{words}}”. Try a shorter word, or just its beginning.',
  where: '{{unit}} · {{round}}',
} as const satisfies Translated<typeof searchSv>;
