export const warningSv = {
  heading: 'Att se över',
  stops: 'Hindrar publicering',
  count: { one: '{{n}} sak att se över i texten', other: '{{n}} saker att se över i texten' },
  none: 'Inget mer att se över i texten.',
  go: 'Gå till stället',
  goNamed: 'Gå till stället: {{what}}',
  kind: {
    personalNumber: 'Personnummer: ”{{excerpt}}”. Det får inte publiceras. Ta bort det.',
    missingAlt: 'En bild saknar beskrivning. Beskriv den, eller ange att den är dekorativ.',
    missingAltOf: 'Bilden ”{{excerpt}}” saknar beskrivning. Beskriv den, eller ange att den är dekorativ.',
    smallNumber: 'Få personer: ”{{excerpt}}”. Kan någon kännas igen? Skriv hellre ”färre än 5”.',
    linkText: 'Länken i ”{{excerpt}}” säger inte vart den leder. Skriv till exempel rapportens namn.',
    tableHeader: 'Tabellen ”{{excerpt}}” saknar rubrikrad.',
    tableHeaderEmpty: 'En tabell saknar rubrikrad.',
  },
  field: {
    reason: 'Orsaken',
    body: 'Texten',
    note: 'Uppföljningstext',
    value: 'Värde: {{indicator}}',
    answer: 'Svar på fråga',
    reservation: 'Reservationen',
  },
  check: {
    intro: 'Du kan skicka in ändå. Det som hindrar publicering behöver rättas innan rapporten publiceras.',
    change: 'Ändra',
    changeNamed: 'Ändra: {{what}}',
  },
  review: {
    intro: 'Det som hindrar publicering behöver rättas av den som har skrivit, innan rapporten publiceras.',
  },
} as const;
