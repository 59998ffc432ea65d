import type { Block, Inline } from '@samsyn/domain';
import type { FileChild } from 'docx';
import type { FilePicture, PictureFinder } from '../picture.js';
import type { Numbering } from './numbering.js';

/** The text that blocks are printed as: plain, a quotation, the reply to one, or not approved. */
export type Voice = 'Normal' | 'Quote' | 'Reply' | 'Pending';

/** What a block needs to know about where it stands. */
export interface Context {
  /** Renders blocks inside another: given along, so that tables and feedback need not import the module that imports them. */
  readonly render: (blocks: readonly Block[], context: Context) => FileChild[];
  readonly numbering: Numbering;
  /** Notes a link's title; called for every link in the order of the text. */
  readonly linked: (title: string | undefined) => void;
  /** Keeps a footnote; gives back its number. */
  readonly footnote: (note: readonly Inline[]) => number;
  /** The anchors of the chapters that begin a page. */
  readonly onNewPage: ReadonlySet<string>;
  readonly picture: PictureFinder<FilePicture>;
  /** The level of the heading that it stands under. */
  readonly heading: number;
  readonly voice: Voice;
  /** How many lists it is inside. */
  readonly depth: number;
}
