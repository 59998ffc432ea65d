export const roundSv = {
  title: 'Uppföljningsomgångar',
  none: 'Det finns ingen omgång än.',
  period: '{{opens}} – {{deadline}}',
  board: 'Läget',
  report: 'Rapport',
  feedback: 'Synpunkter',
  kind: {
    statusReport: 'Lägesrapport',
    yearEndFollowUp: 'Årsuppföljning',
    finalAccount: 'Slutredovisning',
  },
} as const;
