export const roundSv = {
  title: 'Uppföljningsomgångar',
  none: 'Det finns ingen omgång än.',
  opens: 'Öppnar',
  deadline: 'Sista dag',
  board: 'Läget',
  report: 'Rapport',
  feedback: 'Synpunkter',
  linkNamed: '{{link}}: {{round}}',
  kind: {
    statusReport: 'Lägesrapport',
    yearEndFollowUp: 'Årsuppföljning',
    finalAccount: 'Slutredovisning',
  },
} as const;
