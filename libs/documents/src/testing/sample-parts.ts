import type { Block, ListBlock, ParagraphBlock, Source, TableCell } from '@samsyn/domain';

/** The plan that the sample's goals come from. */
export const plan: Source = {
  type: 'plan',
  planId: 'plan-1',
  title: 'Handlingsplan för psykisk hälsa 2024–2027',
};

/** An approved contribution. */
export function contribution(revisionId: string, unit: string, author: string, approvedBy: string): Source {
  return {
    type: 'contribution',
    contributionId: `bidrag-${revisionId}`,
    revisionId,
    revisionNumber: 3,
    unit,
    authors: [author],
    approvedBy,
    approvedOn: '2026-09-21',
  };
}

/** A paragraph of plain words. */
export function paragraph(source: Source, ...text: readonly string[]): ParagraphBlock {
  return { type: 'paragraph', inlines: [{ text: text.join('') }], sources: [source] };
}

/** A list whose items are words and, after them, the words of a list inside. */
export function list(
  source: Source,
  ordered: boolean,
  items: readonly (readonly [string, (readonly string[])?])[],
): ListBlock {
  return {
    type: 'list',
    ordered,
    start: 1,
    sources: [source],
    items: items.map(([text, inside]): Block[] => [
      paragraph(source, text),
      ...(inside
        ? [
            list(
              source,
              ordered,
              inside.map((one) => [one]),
            ),
          ]
        : []),
    ]),
  };
}

/** A table cell of plain words. */
export function cell(text: string, sources: readonly Source[], header = false, numeric = false): TableCell {
  return {
    blocks: [{ type: 'paragraph', inlines: [{ text }], sources }],
    header,
    numeric,
    colspan: 1,
    rowspan: 1,
  };
}
