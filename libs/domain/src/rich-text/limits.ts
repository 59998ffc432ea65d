/** One text may hold this many characters; the longest known is about 6 000. */
export const maxTextLength = 100_000;

/** Lists may nest this deep, as in the local agreements (F6). */
export const maxListDepth = 3;

/** Longer than this is no text alternative but a text. */
export const maxAltLength = 1000;
