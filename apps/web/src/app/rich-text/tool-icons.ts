import type { Tool } from './toolbar-tools.js';

/** The toolbar's pictures: strokes on 24 × 24. Drawn here, since a font of all symbols weighs more than the editor. */
export const toolIcons: Readonly<Record<Tool['id'], string>> = {
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
  italic: 'M10 5h8M6 19h8M14 5l-4 14',
  bulletList: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  orderedList: 'M10 6h10M10 12h10M10 18h10M3.5 5 5 4v5M3.5 15.5C4 14 6.5 14.5 6 16.5L3.5 20H6.5',
  indent: 'M4 5h16M11 10h9M11 14h9M4 19h16M4 9l3 3-3 3',
  outdent: 'M4 5h16M11 10h9M11 14h9M4 19h16M7 9l-3 3 3 3',
  undo: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4',
  redo: 'M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h4',
  heading: 'M4 5v14M13 5v14M4 12h9M17 9l3-2v12',
  subheading: 'M4 7v12M11 7v12M4 13h7M15 11a2.5 2.5 0 1 1 4.5 1.5L15 19h5',
  footnote: 'M3 19 8 6l5 13M4.5 15h7M17 5l2-1.5V10',
  figure: 'M4 5h16v14H4zM4 16l4.5-4.5 3.5 3.5 3-3 5 5M15.5 9h.01',
  link: 'M10 8H7a4 4 0 0 0 0 8h3M14 8h3a4 4 0 0 1 0 8h-3M8 12h8',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
};
