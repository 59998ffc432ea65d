import type { Translated } from '../i18n/translated.js';
import type { reviewSv } from './review.sv.js';

export const reviewEn = {
  title: 'Review',
  submitted: 'Submitted text, version {{number}}',
  nothing: 'Nothing is submitted yet.',
  toAnswer: 'To your own text',
  decision: 'Decision',
  reviewers: 'Reviewed by {{names}}.',
  exception: 'Give more time, or waive',
  changes: {
    pictures: 'Pictures',
    unnamedPicture: 'Picture without a description',
    since: {
      read: 'Changed since you read the text',
      returned: 'Changed since version {{number}}, which was returned',
      seen: 'Changed since version {{number}}, which you read last',
      previous: 'Changed since version {{number}}',
    },
    choose: 'Compare with',
    version: {
      read: 'The text that you just read, version {{number}}',
      returned: 'Version {{number}}, which was returned',
      seen: 'Version {{number}}, which you read last',
      previous: 'Version {{number}}',
    },
    none: 'Nothing has changed in the text.',
    added: 'Added:',
    removed: 'Removed:',
    reason: 'Reason why it was not carried out',
    body: 'The text',
    value: 'Value: {{indicator}}',
    note: 'Follow-up {{years}}',
  },
  toSection: 'Review all contributions to the section',
  children: {
    heading: 'Contributions below',
    open: {
      one: '{{n}} contribution is neither approved nor waived yet.',
      other: '{{n}} contributions are neither approved nor waived yet.',
    },
  },
  move: {
    startReview: 'Begin the review',
    approve: 'Approve',
    returnForChanges: 'Return',
    reopen: 'Reopen',
  },
  done: {
    startReview: 'You have begun to review the contribution.',
    approve: 'The contribution is approved.',
    returnForChanges: 'The contribution is returned. The organisation gets your comment.',
    reopen: 'The contribution is reopened. The organisation gets your comment.',
  },
  comment: {
    return: 'What has to be completed?',
    reopen: 'Why is the contribution reopened?',
    cancel: 'Cancel',
  },
} as const satisfies Translated<typeof reviewSv>;
