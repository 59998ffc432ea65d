import type { Translated } from '../i18n/translated.js';
import type { historySv } from './history.sv.js';

export const historyEn = {
  title: 'Versions',
  heading: 'Versions',
  all: 'All versions',
  of: '{{section}}, {{unit}}. {{round}}.',
  toAnswer: 'To the contribution',
  toReview: 'To the review',
  none: 'Nothing is submitted yet, so there are no versions to show.',
  draft: 'The draft',
  revision: 'Version {{number}}',
  kept: 'Draft put aside',
  option: {
    draft: 'The draft, saved {{moment}}',
    draftUnsaved: 'The draft',
    revision: 'Version {{number}}, {{moment}}',
    kept: 'Draft put aside, {{moment}}',
  },
  by: 'Written by {{names}}',
  byNobody: 'Nobody has saved it',
  savedAt: 'Saved {{moment}}',
  show: 'Show the text',
  compare: {
    heading: 'Compare two versions',
    from: 'From',
    to: 'To',
    whole: 'Show the whole text, not only what differs',
    result: 'Changed from {{from}} to {{to}}',
    changes: { one: '{{n}} part of the text differs.', other: '{{n}} parts of the text differ.' },
    same: 'It is the same version. Choose two different ones.',
    before: 'Compare with the version before',
  },
  restore: {
    button: 'Take up as the draft',
    sure: '{{version}} becomes the new draft. What the draft says now is put aside and stays here.',
    confirm: 'Take up as the draft',
    cancel: 'Cancel',
    done: '{{version}} is now the draft. The former draft is still among the versions.',
    closed: 'An earlier version can be taken up when the contribution is a draft or has come back.',
    stale: 'Somebody has saved the draft meanwhile. The list is up to date: look at the draft and try again.',
  },
} as const satisfies Translated<typeof historySv>;
