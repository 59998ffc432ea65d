import type { Block, Source } from '@samsyn/domain';
import type { PagePicture, PictureFinder } from '../picture.js';
import { sourceIds } from '../sources.js';
import { Footnotes } from './footnotes.js';
import { attribute, type Markup } from './markup.js';

/** What a block needs to know about where it stands. */
export interface Context {
  /** Renders blocks inside another: given along, so that tables and feedback need not import the module that imports them. */
  readonly render: (blocks: readonly Block[], context: Context) => Markup;
  /** The number of the next table in the document. */
  readonly nextTable: () => number;
  /** The number of the next picture with a caption in the document. */
  readonly nextFigure: () => number;
  readonly picture: PictureFinder<PagePicture>;
  readonly footnotes: Footnotes;
  /** The level of the heading that it stands under: 1 is the title of the page. */
  readonly heading: number;
  /** Whether each run of text is followed by where it comes from, to be opened. */
  readonly origins: boolean;
  /** The sources that an element around it already names. */
  readonly named: string;
}

/** The start of a document. */
export function newContext(render: Context['render'], picture: Context['picture'], origins = false): Context {
  let [tables, figures] = [0, 0];
  return {
    render,
    nextTable: () => (tables += 1),
    nextFigure: () => (figures += 1),
    picture,
    footnotes: new Footnotes(),
    heading: 1,
    origins,
    named: '',
  };
}

/** A `data-source` attribute where the sources differ from those around it, and the context for what is inside. */
export function traced(context: Context, sources: readonly Source[]): { source: Markup; inside: Context } {
  const ids = sourceIds(sources);
  return ids === '' || ids === context.named
    ? { source: attribute('data-source', null), inside: context }
    : { source: attribute('data-source', ids), inside: { ...context, named: ids } };
}
