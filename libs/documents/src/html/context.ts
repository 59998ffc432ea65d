import { numberedIn, type Block, type Numbered, type ReportDocument, type Source } from '@samsyn/domain';
import type { PagePicture, PictureFinder } from '../picture.js';
import { sourceIds } from '../sources.js';
import { Footnotes } from './footnotes.js';
import { attribute, type Markup } from './markup.js';

/** What a block needs to know about where it stands. */
export interface Context {
  /** Renders blocks inside another: given along, so that tables and feedback need not import the module that imports them. */
  readonly render: (blocks: readonly Block[], context: Context) => Markup;
  /** The numbers of tables and figures. */
  readonly numbers: ReadonlyMap<Numbered, number>;
  /** The address of a table's or chart's figures as a file; without it no page leads to them. */
  readonly dataHref: DataHref | undefined;
  readonly picture: PictureFinder<PagePicture>;
  readonly footnotes: Footnotes;
  /** The level of the heading that it stands under: 1 is the title of the page. */
  readonly heading: number;
  /** Whether each run of text is followed by where it comes from, to be opened. */
  readonly origins: boolean;
  /** The sources that an element around it already names. */
  readonly named: string;
}

/** Where the figures of a table or chart are, by its name (`tabell-3`). */
export type DataHref = (name: string, format: 'csv' | 'json') => string;

/** The start of a document. */
export function newContext(
  render: Context['render'],
  {
    document,
    picture,
    origins = false,
    dataHref,
  }: {
    readonly document: Pick<ReportDocument, 'front' | 'sections'>;
    readonly picture: Context['picture'];
    readonly origins?: boolean | undefined;
    readonly dataHref?: DataHref | undefined;
  },
): Context {
  return {
    render,
    numbers: numberedIn(document),
    dataHref,
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
