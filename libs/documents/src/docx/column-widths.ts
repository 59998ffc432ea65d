import { plainWords } from '../text.js';
import type { TableShape } from '../table-shape.js';
import { textWidth } from './design.js';

const perCharacter = 100;
const padding = 200;

/** Columns that together are as wide as the text, each wide enough for its longest word and else by how much it holds. */
export function columnWidths({ columns, rows }: TableShape): number[] {
  const least = Array.from({ length: columns }, () => 400);
  const wanted = Array.from({ length: columns }, () => 400);
  for (const { cell, column, colspan } of rows.flat()) {
    if (colspan > 1) continue;
    for (const line of plainWords(cell.blocks)) {
      const longest = Math.max(0, ...line.split(/\s+/).map((word) => word.length));
      least[column] = Math.max(least[column]!, Math.min(30, longest) * perCharacter + padding);
      wanted[column] = Math.max(wanted[column]!, Math.min(60, line.length) * perCharacter + padding);
    }
  }
  return rounded(shared(least, wanted));
}

function shared(least: readonly number[], wanted: readonly number[]): number[] {
  const floor = sum(least);
  if (floor >= textWidth) return least.map((width) => (width * textWidth) / floor);
  const extra = wanted.map((width, index) => width - least[index]!);
  const room = textWidth - floor;
  if (sum(extra) >= room) return least.map((width, index) => width + (extra[index]! * room) / sum(extra));
  return wanted.map((width) => (width * textWidth) / sum(wanted));
}

/** Whole numbers with the same sum as the text's width. */
function rounded(widths: readonly number[]): number[] {
  const whole = widths.map(Math.floor);
  whole[whole.length - 1]! += textWidth - sum(whole);
  return whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
