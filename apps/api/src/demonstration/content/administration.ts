import type { Locale, TemplateKind } from '@samsyn/domain';

/** A small service that has been through all that an organisation goes through. */
export const endedUnit = {
  firstName: 'Beroendeteamet i Hässleholm',
  name: 'Beroendeteamet Nordost',
  firstUnder: 'hassleholm',
  thenUnder: 'nordost',
  seat: 'Teamsamordnare',
  holder: 'lasare',
  added: '2022-02-01',
  moved: '2022-11-07',
  decided: '2023-06-12',
  ended: '2023-07-01',
} as const;

/** A seat whose next holder is settled. */
export const plannedSeat = {
  holder: 'malmo-kontakt-region',
  next: 'malmo-kontakt-kommun',
  inDays: 60,
} as const;

/** Somebody on leave, and who stands in for them. */
export const substitute = {
  away: 'mellersta-kontakt-kommun',
  by: 'mellersta-kontakt-region',
  days: 90,
} as const;

/** A letter in the county's own words. */
export const ownLetter: {
  readonly place: { readonly kind: TemplateKind; readonly locale: Locale };
  readonly text: { readonly subject: string; readonly introduction: string };
} = {
  place: { kind: 'editionPublished', locale: 'sv' },
  text: {
    subject: 'Nu finns {titel} att läsa',
    introduction:
      'Hej igen! Rapporten {titel} är publicerad.\nTack för det ni har skrivit. Berätta gärna om den där ni är.',
  },
};

/** Members without an account: one has answered, one has not yet. */
export const guests = [
  {
    by: 'nsph-representant',
    unit: 'nsph-skane',
    section: '3.6',
    label: 'Robin, medlem i styrelsen',
    words: {
      name: 'Robin',
      body: 'Det viktigaste är att någon ringer upp när man har sagt att man inte orkar.',
    },
  },
  { by: 'nsph-representant', unit: 'nsph-skane', section: '3.6', label: 'Alex, studiecirkeln', words: null },
] as const;
