export const searchSv = {
  title: 'Sök',
  titleOf: 'Sök: {{words}}',
  words: 'Sök i texter, områden och organisationer',
  wordsMissing: 'Skriv minst två tecken att söka efter',
  submit: 'Sök',
  count: { one: '{{n}} bidrag innehåller ”{{words}}”.', other: '{{n}} bidrag innehåller ”{{words}}”.' },
  first: 'De {{n}} första visas. Sök på fler ord i följd för att få färre.',
  none: 'Inget bidrag som du kan läsa innehåller ”{{words}}”. Prova med ett kortare ord eller bara början av det.',
  where: '{{unit}} · {{round}}',
} as const;
