import type { ContributionContent, Note } from '../contribution/content.js';
import { yearSpan, nothingToReport } from '../contribution/answers.js';
import type { Section } from '../plan/plan.js';
import { indicatorsOf } from '../plan/lines.js';
import type { CompileContribution, CompileInput } from './compile-input.js';
import type { Block, SectionBlock, Source } from './document.js';
import { blocksOf, withThoseOf } from './from-rich-text.js';
import { reportLabels } from './labels.js';
import type { Origins } from './origins.js';
import { sourceOf } from './sources.js';

/** The county's own contribution for a section, as blocks. */
export interface CountyText {
  readonly sources: readonly Source[];
  readonly notes: readonly (readonly [Note, Block[]])[];
  readonly body: Block[];
}

/** The county's text and notes; undefined where nothing has been submitted. */
export function countyText(contribution: CompileContribution, origins: Origins): CountyText | undefined {
  if (!contribution.revision) return undefined;
  const { content } = contribution.revision;
  const sources = [sourceOf(contribution)];
  const reason = nothingText(content);
  return {
    sources,
    notes: content.notes.map((note) => [note, noteBlocks(note, sources, origins)] as const),
    body: reason
      ? [{ type: 'paragraph', inlines: [{ text: reason }], sources }]
      : blocksOf(content.body, sources, origins),
  };
}

/** That there is nothing to report, in these words or the usual ones, and why; null where there is something. */
export function nothingText(
  content: Pick<ContributionContent, 'notCarriedOut'>,
  words?: string,
): string | null {
  const nothing = nothingToReport(content);
  return nothing && `${words ?? reportLabels.nothing[nothing]}. ${content.notCarriedOut!.reason}`;
}

function noteBlocks(note: Note, own: readonly Source[], origins: Origins): Block[] {
  const blocks = withGap(note, blocksOf(note.body, own, origins), own);
  return [{ type: 'note', years: yearSpan(note), blocks, sources: withThoseOf(own, blocks) }];
}

/** "Not carried out" stands in front of its reason, in the same paragraph where the reason begins with one. */
function withGap(note: Note, blocks: Block[], sources: readonly Source[]): Block[] {
  if (!note.gap) return blocks;
  const gap = reportLabels.noteGap[note.gap];
  const [first, ...rest] = blocks;
  return first?.type === 'paragraph'
    ? [{ ...first, inlines: [{ text: `${gap} ` }, ...first.inlines] }, ...rest]
    : [{ type: 'paragraph', inlines: [{ text: gap }], sources }, ...blocks];
}

/** The notes of the chosen years (null: of all), oldest first. A span counts when it touches them. */
export function notesInYears(county: CountyText, years: CompileInput['noteYears']): CountyText['notes'] {
  return county.notes
    .filter(([note]) => years === null || (note.to >= years.from && note.from <= years.to))
    .toSorted(([a], [b]) => a.from - b.from || a.to - b.to);
}

/**
 * What the county says of the section as a whole. Notes on a slot or an indicator that the section no longer has
 * are printed here too: what is approved is never lost in silence.
 */
export function countySection(
  county: CountyText,
  section: Section,
  anchor: string,
  years: CompileInput['noteYears'],
  title: string,
): SectionBlock[] {
  const slots = new Set(section.slots.map(({ kind }) => kind));
  const indicators = new Set(indicatorsOf(section).map(({ lineageId }) => lineageId));
  const homeless = notesInYears(county, years).filter(([{ target }]) =>
    'slot' in target ? !slots.has(target.slot) : !indicators.has(target.indicatorId),
  );
  const blocks = [...homeless.flatMap(([, note]) => note), ...county.body];
  if (blocks.length === 0) return [];
  return [{ type: 'section', level: 3, anchor: `${anchor}-lanet`, title, sources: county.sources, blocks }];
}
