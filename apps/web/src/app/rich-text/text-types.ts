import type { TextBlock } from '@samsyn/domain';

/** The parts of the domain's `RichText`, by name. */
export type Paragraph = Extract<TextBlock, { type: 'paragraph' }>;
export type Table = Extract<TextBlock, { type: 'table' }>;
export type List = Exclude<TextBlock, Paragraph | Table>;
export type ListItem = List['content'][number];
export type TableRow = Table['content'][number];
export type TableCell = TableRow['content'][number];
export type Inline = NonNullable<Paragraph['content']>[number];
export type Text = Extract<Inline, { type: 'text' }>;
export type Mark = NonNullable<Text['marks']>[number];
