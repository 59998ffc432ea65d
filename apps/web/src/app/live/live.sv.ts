export const liveSv = {
  present: {
    here: '{{name}} har också öppnat det här, sedan {{time}}.',
    writing: '{{name}} skriver här, sedan {{time}}.',
    both: 'Ni kan skriva samtidigt. Ändrar ni samma text får den som sparar sist se båda och välja.',
  },
} as const;
