/** A chart's size and look: as wide as the text of a page, at 96 pixels to the inch. */
export const size = { width: 600, height: 270 };

export const ink = '#1b2629';
export const muted = '#4c5d62';
export const grid = '#d9e2e4';
export const paper = '#ffffff';
export const font = "Source Sans 3, 'Segoe UI', system-ui, sans-serif";
export const fontSize = 13;

/**
 * Each series has its own colour, line and sign, so that no meaning is in the colour alone; each colour stands out by 3:1
 * from the paper (WCAG 1.4.11).
 */
export const looks = [
  { colour: '#0b5563', dash: [], shape: 'circle' },
  { colour: '#b4530a', dash: [7, 4], shape: 'square' },
  { colour: '#5a4fa3', dash: [2, 3], shape: 'triangle-up' },
  { colour: '#4d7018', dash: [10, 3, 2, 3], shape: 'diamond' },
  { colour: '#a3306b', dash: [4, 2], shape: 'triangle-down' },
  { colour: '#2d6fa8', dash: [12, 4], shape: 'cross' },
] as const;

/** How wide a text is drawn, about: charts are laid out without a font at hand. */
export function widthOf(text: string): number {
  return text.length * fontSize * 0.54;
}
