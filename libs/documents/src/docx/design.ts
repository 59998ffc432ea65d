/** A4 with 2.5 cm margins, in twentieths of a point. */
export const pageSize = { width: 11906, height: 16838, margin: 1417 };
/** The width of the text. */
export const textWidth = pageSize.width - 2 * pageSize.margin;
/** The height of the text. */
export const textHeight = pageSize.height - 2 * pageSize.margin;

/** Colours (RRGGBB). */
export const colour = {
  ink: '1B2629',
  heading: '0B4552',
  muted: '4C5D62',
  line: 'B9C8CC',
  band: 'EDF4F5',
  pending: '5A6366',
  pendingBand: 'ECEEEF',
  link: '0B5563',
};

/** Calibri, whose widths Carlito shares, so that lines and pages fall alike where Calibri is missing. */
export const font = 'Calibri';

/** How far a list's text stands in, per level. */
export const listStep = 360;
/** How far a quotation stands in. */
export const quoteIndent = 400;
