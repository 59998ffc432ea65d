import type { Locale } from '@samsyn/domain';

/** A sentence for each kind of fault that a schema finds; schemas' own error codes first. */
const sentences: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  sv: {
    deadlineBeforeOpening: 'Sista dag måste vara samma dag som omgången öppnar eller senare.',
    yearsReversed: 'Slutåret måste vara samma år som startåret eller senare.',
    listWithoutChoices: 'En lista behöver minst två svar att välja mellan, och bara en lista kan ha sådana.',
    sumOfShares: 'Andelar kan inte läggas ihop. Välj medelvärde, eller att de listas.',
    linkAddress: 'En länk måste börja med http://, https:// eller mailto:.',
    unknownPlaceholder: 'Det finns något inom klamrar som inte går att använda i det här mejlet.',
    lowContrast: 'Färgen ger för svag kontrast mot text och bakgrund. Välj en nyans som är lättare att läsa.',
    endBeforeStart: 'Sista dag kan inte vara före första dag.',
    dayPassed: 'Välj i dag eller en senare dag.',
    mayNotRead: 'Personen kan inte läsa kommentaren. Välj någon annan.',
    awayTooLong:
      'Det går att ha vikarie i högst ett år. Är du borta längre, be administratören byta innehavare.',
    altOrDecorative: 'En bild beskrivs antingen i ord eller anges som dekorativ, inte båda.',
    too_small: 'Uppgiften är för kort eller för liten.',
    too_big: 'Uppgiften är för lång eller för stor.',
    invalid_type: 'Uppgiften saknas eller är av fel slag.',
    invalid_format: 'Uppgiften har fel form.',
    unrecognized_keys: 'Det finns en uppgift som inte hör hit.',
    other: 'Uppgiften kan inte tas emot som den är.',
  },
  en: {
    deadlineBeforeOpening: 'The last day must be the opening day or later.',
    yearsReversed: 'The last year must be the first year or later.',
    listWithoutChoices: 'A list needs at least two answers to choose from, and only a list can have them.',
    sumOfShares: 'Shares can’t be added up. Choose their average, or to list them.',
    linkAddress: 'A link must begin with http://, https:// or mailto:.',
    unknownPlaceholder: 'Something in braces can’t be used in this mail.',
    lowContrast:
      'The colour gives too little contrast to text and background. Choose a shade that is easier to read.',
    endBeforeStart: 'The last day can’t be before the first.',
    dayPassed: 'Choose today or a later day.',
    mayNotRead: 'This person can’t read the comment. Choose somebody else.',
    awayTooLong:
      'A substitute can be there for a year at most. If you are away longer, ask the administrator to change the holder.',
    altOrDecorative: 'A picture is either described in words or marked as decorative, not both.',
    too_small: 'This is too short or too small.',
    too_big: 'This is too long or too large.',
    invalid_type: 'This is missing or of the wrong kind.',
    invalid_format: 'This is not in the right form.',
    unrecognized_keys: 'There is something here that does not belong.',
    other: 'This can’t be accepted as it is.',
  },
};

/** The sentence for a schema's fault. */
export function faultSentence(locale: Locale, code: string): string {
  return sentences[locale][code] ?? sentences[locale]['other']!;
}

/** Whether a code has a sentence of its own. */
export function isNamedFault(code: string): boolean {
  return code in sentences.sv;
}
