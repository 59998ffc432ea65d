/** What a writer is told of while writing. */
export const warningKinds = [
  'personalNumber',
  'missingAlt',
  'internalLink',
  'emptyFootnote',
  'headingGap',
  'noData',
  'noTitle',
  'noLanguage',
  'smallNumber',
  'linkText',
  'tableHeader',
] as const;
export type WarningKind = (typeof warningKinds)[number];

/** What is advice: whether it matters depends on the place and the subject, which only people can judge. */
const advice: readonly WarningKind[] = ['smallNumber', 'linkText', 'tableHeader'];

/**
 * What may not be published: by law a personal identity number (GDPR and the Swedish act that adds to it), and what shuts
 * readers out (the act on accessibility of digital public services): a picture that is not said in words, a figure
 * without data, a gap between headings, a footnote without text, no title or language, a link that only some networks
 * know. Nothing stops the writing. See docs/adr/0013.
 */
export function stopsPublication({ kind }: { readonly kind: WarningKind }): boolean {
  return !advice.includes(kind);
}

/** Something to look over, with the words around it. A personal identity number is never given whole. */
export interface Warning {
  readonly kind: WarningKind;
  readonly excerpt: string;
}
