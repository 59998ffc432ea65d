export const reviewSv = {
  title: 'Granskning',
  submitted: 'Inskickad text, version {{number}}',
  nothing: 'Inget är inskickat än.',
  toAnswer: 'Till den egna texten',
  decision: 'Beslut',
  reviewers: 'Granskas av {{names}}.',
  exception: 'Ge mer tid, eller undanta från omgången',
  changes: {
    sinceReturned: 'Ändrat sedan föregående version',
    sinceRead: 'Ändrat sedan du läste texten',
    none: 'Inget har ändrats i texten.',
    added: 'Tillagt:',
    removed: 'Borttaget:',
    reason: 'Skäl till att det inte är genomfört',
    body: 'Texten',
    value: 'Värde: {{indicator}}',
    note: 'Uppföljningstext {{years}}',
  },
  children: {
    heading: 'Underliggande bidrag',
    open: {
      one: '{{n}} bidrag är varken godkänt eller undantaget än.',
      other: '{{n}} bidrag är varken godkända eller undantagna än.',
    },
  },
  move: {
    startReview: 'Börja granska',
    approve: 'Godkänn',
    returnForChanges: 'Skicka tillbaka',
    reopen: 'Öppna på nytt',
  },
  done: {
    startReview: 'Du har börjat granska bidraget.',
    approve: 'Bidraget är godkänt.',
    returnForChanges: 'Bidraget är tillbakaskickat. Organisationen får din kommentar.',
    reopen: 'Bidraget är öppnat på nytt. Organisationen får din kommentar.',
  },
  comment: {
    return: 'Vad behöver kompletteras?',
    reopen: 'Varför öppnas bidraget på nytt?',
    cancel: 'Avbryt',
  },
} as const;
