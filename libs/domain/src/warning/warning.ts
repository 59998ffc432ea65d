/** What a writer is told of while writing. */
export const warningKinds = [
  'personalNumber',
  'missingAlt',
  'smallNumber',
  'linkText',
  'tableHeader',
] as const;
export type WarningKind = (typeof warningKinds)[number];

/**
 * What may not be published, by law: a personal identity number (GDPR and the Swedish act that adds to it), and a
 * picture that is not said in words (the act on accessibility of digital public services). The rest is advice. Nothing
 * stops the writing. See docs/adr/0013.
 */
export function stopsPublication({ kind }: { readonly kind: WarningKind }): boolean {
  return kind === 'personalNumber' || kind === 'missingAlt';
}

/** Something to look over, with the words around it. A personal identity number is never given whole. */
export interface Warning {
  readonly kind: WarningKind;
  readonly excerpt: string;
}
