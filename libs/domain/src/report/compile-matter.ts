import { amountFormat, costTable, vatPerCent } from '../funding/cost-table.js';
import { inTreeOrder } from '../unit/tree-order.js';
import type { CompileInput } from './compile-input.js';
import type { Block, Inline, ParagraphBlock, SectionBlock, TableCell } from './document.js';
import { reportLabels } from './labels.js';
import { basisGroups, type Matter } from './matter.js';
import type { MatterPart } from './templates/template.js';

const labels = reportLabels.matter;

/** A chapter that is not made of contributions, as a list of one; an empty list where there is nothing to say. */
export function matterChapter({ print, title }: MatterPart, input: CompileInput): SectionBlock[] {
  const blocks = printers[print](input);
  return blocks.length ? [chapter(1, anchors[print], title, blocks)] : [];
}

/** Permanent, whatever a template calls the chapter. */
const anchors: Readonly<Record<MatterPart['print'], string>> = {
  foreword: 'forord',
  purpose: 'syfte',
  aim: 'mal',
  parties: 'parter',
  basis: 'underlag',
  costs: 'kostnader',
  outlook: 'framatblick',
  imprint: 'om',
  signing: 'underskrift',
};

const printers: Readonly<Record<MatterPart['print'], (input: CompileInput) => Block[]>> = {
  foreword: ({ matter }) => (matter?.foreword ? foreword(matter.foreword) : []),
  purpose: ({ matter }) => passage(matter?.purpose),
  aim: ({ matter }) => passage(matter?.aim),
  parties,
  basis: ({ matter }) => (matter?.basis ? basis(matter.basis) : []),
  costs,
  outlook: ({ matter }) => passage(matter?.outlook),
  imprint: ({ matter }) => (matter?.imprint ? imprint(matter.imprint) : []),
  // With room to write below each.
  signing: () => labels.signing.map((text) => paragraph([{ text: `${text}\n\u00a0` }])),
};

/** Paragraphs are parted by an empty line; a line that begins with a dash is a point of a list. */
function passage(text = ''): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part): Block => {
      const lines = part.split('\n').map((line) => line.trim());
      return lines.every((line) => /^[-–•]\s+\S/.test(line))
        ? list(lines.map((line) => [{ text: line.replace(/^[-–•]\s+/, '') }]))
        : paragraph([{ text: lines.join('\n') }]);
    });
}

function foreword({ text, when, signed }: NonNullable<Matter['foreword']>): Block[] {
  const signature = [when, signed].filter(Boolean).join('\n');
  const blocks = passage(text);
  return blocks.length && signature ? [...blocks, paragraph([{ text: signature }])] : blocks;
}

/** The units that the document is between: those that contribute to it, besides its own. */
function parties({ contributions, unitId, rootId }: CompileInput): Block[] {
  const others = contributions.filter(({ unit }) => unit.id !== (unitId ?? rootId));
  const names = [...new Set(inTreeOrder(uniqueUnits(others)).map(({ unit }) => unit.name))];
  return names.length ? [list(names.map((text) => [{ text }]))] : [];
}

function uniqueUnits<T extends { readonly unit: { readonly id: string } }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.unit.id, one])).values()];
}

function basis(groups: NonNullable<Matter['basis']>): Block[] {
  return basisGroups.flatMap((group) => {
    const documents = groups[group].map(({ title, href }): Inline[] => [
      { text: title, ...(href && { href }) },
    ]);
    return documents.length
      ? [chapter(2, `${anchors.basis}-${group}`, labels.basis[group], [list(documents)])]
      : [];
  });
}

/** What the sections cost, in the plan's order, with the sum, the tax and the total. */
function costs({ matter, plan }: CompileInput): Block[] {
  const bySection = new Map(matter?.costs?.map(({ sectionId, kronor }) => [sectionId, kronor]));
  const rows = plan.focusAreas.flatMap(({ sections }) =>
    sections.flatMap(({ id, title }) => {
      const kronor = bySection.get(id);
      return kronor === undefined ? [] : [{ area: title, kronor }];
    }),
  );
  if (rows.length === 0) return [];
  const table = costTable(rows);
  const { unit, print } = amountFormat(table);
  const line = (name: string, kronor: string, total = false): TableCell[] => [
    cell(name, true, false),
    cell(print(kronor), total, true),
  ];
  return [
    {
      type: 'table',
      caption: labels.costs[unit],
      headRows: 1,
      rows: [
        [cell(labels.area, true, false), cell(labels.cost[unit], true, true)],
        ...rows.map(({ area, kronor }) => line(area, kronor)),
        line(labels.sum, table.sum, true),
        line(labels.vat(vatPerCent), table.vat),
        line(labels.total, table.total, true),
      ],
      sources: [],
    },
  ];
}

function imprint(one: NonNullable<Matter['imprint']>): Block[] {
  return (['publisher', 'registryNumber', 'contact'] as const).flatMap((key) =>
    one[key] ? [paragraph([{ text: `${labels.imprint[key]}: `, bold: true }, { text: one[key] }])] : [],
  );
}

function chapter(level: 1 | 2, anchor: string, title: string, blocks: readonly Block[]): SectionBlock {
  return { type: 'section', level, anchor, title, sources: [], blocks };
}

function paragraph(inlines: readonly Inline[]): ParagraphBlock {
  return { type: 'paragraph', inlines, sources: [] };
}

function list(items: readonly (readonly Inline[])[]): Block {
  return { type: 'list', ordered: false, start: 1, sources: [], items: items.map((one) => [paragraph(one)]) };
}

function cell(text: string, header: boolean, numeric: boolean): TableCell {
  return { blocks: [paragraph([{ text }])], header, numeric, colspan: 1, rowspan: 1 };
}
