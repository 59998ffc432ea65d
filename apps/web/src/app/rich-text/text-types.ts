import type { TextBlock } from '@samsyn/domain';

/** The parts of the domain's `RichText`, by name. */
type Block<Type extends TextBlock['type']> = Extract<TextBlock, { type: Type }>;
export type Paragraph = Block<'paragraph'>;
export type Heading = Block<'heading'>;
export type Figure = Block<'figure'>;
export type Table = Block<'table'>;
export type List = Exclude<TextBlock, Paragraph | Heading | Figure | Table>;
export type ListItem = List['content'][number];
export type TableRow = Table['content'][number];
export type TableCell = TableRow['content'][number];
export type Inline = NonNullable<Paragraph['content']>[number];
/** Words and line breaks, without footnotes. */
export type Words = NonNullable<Heading['content']>[number];
export type Footnote = Extract<Inline, { type: 'footnote' }>;
export type Text = Extract<Inline, { type: 'text' }>;
export type Mark = NonNullable<Text['marks']>[number];
