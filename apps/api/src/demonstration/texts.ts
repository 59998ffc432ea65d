import {
  emptyContent,
  parseValue,
  richText,
  type Asked,
  type ContributionContent,
  type Note,
  type ReportedValue,
  type RichText,
} from '@samsyn/domain';
import { neighbourPlan } from './content/neighbour-county.js';
import { plan2023 } from './content/plan-2023.js';
import type { CellValue, DemoCell, DemoNote, Paragraph } from './content/types.js';
import { idOf } from './id-of.js';
import { choiceId, indicatorId } from './outline.js';

type Written = Pick<DemoCell, 'body' | 'values' | 'notCarriedOut'>;

/** A contribution's content from the demonstration's texts. */
export function contentOf(cell: Written, notes: readonly Note[] = []): ContributionContent {
  return {
    ...emptyContent,
    notCarriedOut: cell.notCarriedOut === undefined ? null : { reason: cell.notCarriedOut },
    body: withIds(textOf(cell.body)),
    notes: [...notes],
    values: Object.entries(cell.values).map(([key, value]) => valueOf(key, value)),
  };
}

/** Paragraphs and bullets as rich text. */
export function textOf(paragraphs: readonly Paragraph[]): RichText {
  return paragraphs.length ? richText(...paragraphs) : emptyContent.body;
}

/** Paragraphs with ids, as the editor gives them, so that comments can point to them; the same words have the same id. */
function withIds(text: RichText): RichText {
  const content = text.content.map((block) =>
    block.type === 'paragraph' && block.content
      ? { ...block, attrs: { id: idOf('block', JSON.stringify(block.content)).slice(24) } }
      : block,
  );
  return { ...text, content };
}

function valueOf(key: string, value: CellValue): ReportedValue {
  if ('notAvailable' in value)
    return { kind: 'notAvailable', indicatorId: indicatorId(key), reason: value.notAvailable };
  const { text, chosen, said } = value;
  const { number, quality } = parseValue(text, askedFor(key));
  return {
    kind: 'value',
    indicatorId: indicatorId(key),
    text,
    number,
    quality: value.quality ?? quality,
    ...(chosen && { choices: chosen.map(choiceId) }),
    ...(said && { explanation: said }),
  };
}

/** What the plans ask for under this key. */
function askedFor(key: string): Asked {
  const lines = [plan2023, neighbourPlan].flatMap(({ focusAreas }) =>
    focusAreas.flatMap(({ sections }) =>
      sections.flatMap(({ slots }) => [...slots.shortTermIndicators, ...slots.longTermIndicators]),
    ),
  );
  const line = lines.find((one) => 'key' in one && one.key === key);
  if (!line || !('key' in line)) throw new Error(`No plan asks for ${key}`);
  return { valueType: line.valueType, measure: line.unit ?? null };
}

/** A note; the few without years of their own are the followed-up year's. */
export function noteOf(note: DemoNote, section: string, at: number, year: number): Note {
  const { target, gap, reason } = note;
  return {
    id: idOf('note', `${section} ${at} ${year}`),
    target: 'slot' in target ? target : { indicatorId: indicatorId(target.indicator) },
    from: note.from ?? year,
    to: note.to ?? year,
    gap: gap ?? null,
    body: withIds(textOf(reason ? [reason, ...note.text] : note.text)),
  };
}
