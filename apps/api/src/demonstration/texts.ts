import {
  emptyContent,
  parseValue,
  richText,
  type Asked,
  type ContributionContent,
  type Note,
  type ReportedValue,
  type RichText,
  type TextBlock,
} from '@samsyn/domain';
import { agreement2022 } from './content/agreement-2022.js';
import { neighbourPlan } from './content/neighbour-county.js';
import { plan2023 } from './content/plan-2023.js';
import type { AnswerBlock, CellValue, DemoCell, DemoNote, DemoPoint, Paragraph } from './content/types.js';
import { idOf } from './id-of.js';
import { choiceId, indicatorId } from './outline.js';

type Written = Pick<DemoCell, 'body' | 'values' | 'notCarriedOut'>;

/** A contribution's content from the demonstration's texts. */
export function contentOf(cell: Written, notes: readonly Note[] = []): ContributionContent {
  return {
    ...emptyContent,
    notCarriedOut: cell.notCarriedOut === undefined ? null : { reason: cell.notCarriedOut },
    body: withIds(answerOf(cell.body)),
    notes: [...notes],
    values: Object.entries(cell.values).map(([key, value]) => valueOf(key, value)),
  };
}

/** Paragraphs and bullets as rich text. */
export function textOf(paragraphs: readonly Paragraph[]): RichText {
  return paragraphs.length ? richText(...paragraphs) : emptyContent.body;
}

/** An answer's blocks as rich text. A picture has `pictureId` until it is put in. */
function answerOf(blocks: readonly AnswerBlock[]): RichText {
  const content = blocks.flatMap((block): TextBlock[] => {
    if (typeof block === 'string' || 'bullets' in block) return richText(block).content;
    if ('heading' in block) return [{ type: 'heading', attrs: { level: 1 }, content: words(block.heading) }];
    if ('picture' in block) {
      const { picture, alt, caption } = block;
      return [{ type: 'figure', attrs: { attachmentId: pictureId(picture), alt, caption } }];
    }
    if ('points' in block) return [pointsOf(block.points)];
    const { text, footnote, link } = block;
    const note = [...words(footnote), ...(link ? linked(link) : [])];
    return [{ type: 'paragraph', content: [...words(text), { type: 'footnote', content: note }] }];
  });
  return content.length ? { type: 'doc', content } : emptyContent.body;
}

type List = Extract<TextBlock, { type: 'bulletList' | 'orderedList' }>;

function pointsOf(points: readonly DemoPoint[]): List {
  return {
    type: 'bulletList',
    content: points.map((point) => {
      const { text, points: below = [] } = typeof point === 'string' ? { text: point } : point;
      const paragraph = { type: 'paragraph' as const, content: words(text) };
      return {
        type: 'listItem' as const,
        content: below.length ? [paragraph, pointsOf(below)] : [paragraph],
      };
    }),
  };
}

const linked = ({ text, href, title }: { text: string; href: string; title: string }) => [
  { type: 'text' as const, text, marks: [{ type: 'link' as const, attrs: { href, title } }] },
];
const words = (text: string) => [{ type: 'text' as const, text }];

/** What stands for a picture of the demonstration in its texts. */
export const pictureId = (picture: string) => idOf('picture', picture);

/** Blocks with ids, as the editor gives them, so that comments can point to them; the same words have the same id. */
function withIds(text: RichText): RichText {
  const id = (of: unknown) => idOf('block', JSON.stringify(of)).slice(24);
  const content = text.content.map((block): TextBlock => {
    if (block.type === 'paragraph' && block.content) return { ...block, attrs: { id: id(block.content) } };
    if (block.type === 'heading') return { ...block, attrs: { ...block.attrs, id: id(block.content) } };
    if (block.type === 'figure') return { ...block, attrs: { ...block.attrs, id: id(block.attrs.alt) } };
    return block;
  });
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
  const lines = [plan2023, agreement2022, neighbourPlan].flatMap(({ focusAreas }) =>
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
