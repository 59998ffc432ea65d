import type { Translated } from '../i18n/translated.js';
import type { wholeReportSv } from './whole-report.sv.js';

export const wholeReportEn = {
  check: {
    title: 'Check the whole report',
    intro: 'This is how the reviewers read your report. Read it through before you submit.',
    progress: { one: '{{done}} of {{n}} section done', other: '{{done}} of {{n}} sections done' },
    deadline: 'Last day: {{deadline}}.',
    late: 'The last day has passed. What you submit is marked as late.',
    allDone: 'Everything is submitted.',
    toSection: 'Change',
    toSectionNamed: 'Change {{section}}',
    waived: 'Waived: {{reason}}',
    empty: 'Nothing is written yet.',
  },
  returned: {
    heading: 'Returned',
    intro: 'This has not been changed since it came back, and is not submitted with the rest.',
    line: '“{{comment}}”',
  },
  missing: {
    heading: 'What is missing',
    none: 'Nothing is missing.',
    intro: 'Sections that lack something can’t be submitted yet.',
    line: '{{section}}: {{what}}',
  },
  doubts: {
    heading: 'Questions about values',
    intro: 'You can submit all the same.',
    line: '{{section}}, {{indicator}}: {{question}}',
  },
  taken: {
    heading: 'Unchanged since before',
    one: '{{section}}: {{n}} paragraph is taken from an earlier text and not changed.',
    other: '{{section}}: {{n}} paragraphs are taken from an earlier text and not changed.',
  },
  submit: {
    all: 'Submit the whole report',
    some: { one: 'Submit {{n}} section that is ready', other: 'Submit {{n}} sections that are ready' },
    none: 'Submit',
    sending: 'Submitting {{at}} of {{n}} …',
    nothing: 'No section is ready to be submitted. Complete what is missing first.',
    failed: '{{section}} could not be submitted. {{why}}',
    changed: 'The text has changed since you opened the page. Read it again.',
    partly: {
      one: '{{n}} section is submitted. The rest is still a draft.',
      other: '{{n}} sections are submitted. The rest are still drafts.',
    },
    onlyContact: 'The organisation’s contact submits the report.',
    notOpen: 'The round has not opened yet. You can write, but not submit.',
    toTasks: 'To my tasks',
  },
  document: {
    heading: 'The report as a document',
    explain:
      'All that the organisation has written in the round, with room to sign. A draft is marked as one.',
    open: 'Read the document (opens in a window of its own)',
    pdf: 'Download as a PDF',
    word: 'Download as a Word file',
  },
  receipt: {
    title: 'The report is submitted',
    titlePartly: '{{done}} of {{n}} sections are submitted',
    titleNone: 'Nothing is submitted yet',
    of: '{{unit}} · {{round}}',
    what: 'What has arrived',
    section: 'Section',
    state: 'State',
    at: 'Submitted',
    who: 'Who has the report now',
    whoFor: '{{unit}}: {{sections}}',
    next: 'What happens now?',
    nextRead:
      'The reviewers read each section by itself. You get a mail when something is approved or has to be completed.',
    nextReport:
      'When all contributions are approved the county’s report is compiled, and then adopted and published.',
    nextWithdraw: 'If you want to change something before the review has begun you can withdraw the section.',
    left: 'What is not submitted',
    print: 'Print',
    toCheck: 'Back to the report',
  },
} as const satisfies Translated<typeof wholeReportSv>;
