import {
  emptyContent,
  richText,
  type ContributionContent,
  type Note,
  type ReportedValue,
  type RichText,
} from '@samsyn/domain';
import type { CellValue, DemoCell, DemoNote, Paragraph } from './content/types.js';
import { idOf } from './id-of.js';
import { indicatorId } from './outline.js';

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
  return 'notAvailable' in value
    ? { kind: 'notAvailable', indicatorId: indicatorId(key), reason: value.notAvailable }
    : {
        kind: 'value',
        indicatorId: indicatorId(key),
        text: value.text,
        number: value.number === undefined ? null : String(value.number),
        quality: value.quality ?? 'exact',
      };
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
