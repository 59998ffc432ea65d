import type { Inline } from '@samsyn/domain';
import { BorderStyle, Paragraph, type IParagraphOptions } from 'docx';
import type { Context } from './context.js';
import { colour, listStep, quoteIndent } from './design.js';
import { lastLevel } from './numbering.js';
import { runs } from './runs.js';

/** A point of a list, or with `mark` null a further paragraph of the point before; `last` ends the list. */
export function listParagraph(
  inlines: readonly Inline[],
  context: Context,
  mark: { readonly ordered: boolean; readonly reference: string } | null,
  last = false,
): Paragraph {
  const level = Math.min(context.depth, lastLevel);
  const style = `${mark?.ordered ? 'ListNumber' : 'ListBullet'}${level === 0 ? '' : level + 1}`;
  return new Paragraph({
    style,
    numbering: mark ? { reference: mark.reference, level } : undefined,
    // What follows the whole list stands a little apart from it.
    ...(last && context.depth === 0 && { spacing: { after: 160 } }),
    ...inVoice(context, level, mark !== null),
    children: runs(inlines, context),
  });
}

/** A list in a quotation stands in as far as the quotation and goes on with its line in the margin. */
function inVoice({ voice }: Context, level: number, marked: boolean): IParagraphOptions {
  const base = voice === 'Normal' ? 0 : quoteIndent;
  const start = base + level * listStep;
  const indent = { left: start + listStep, hanging: marked ? listStep : 0 };
  if (voice === 'Normal') return marked ? {} : { indent };
  const edge = marked ? start : start + listStep;
  return {
    indent,
    border: {
      left: {
        style: BorderStyle.SINGLE,
        size: 18,
        space: Math.min(31, 10 + (edge - quoteIndent) / 20),
        color: { Quote: colour.line, Reply: colour.heading, Pending: colour.pending }[voice],
      },
    },
    ...(voice === 'Pending' && {
      shading: { fill: colour.pendingBand, color: 'auto', type: 'clear' as const },
    }),
  };
}
