import type { ReportDocument } from '@samsyn/domain';
import { Document, Packer } from 'docx';

import type { EditionMeta } from '../edition-meta.js';
import { enumeration } from '../labels.js';
import type { FilePicture, PictureFinder } from '../picture.js';
import { chaptersOnNewPage, printable, refusePending } from '../text.js';
import { blocks } from './blocks.js';
import type { Context } from './context.js';
import { pageSize } from './design.js';
import { pageNumbers } from './page-numbers.js';
import { Footnotes } from './footnotes.js';
import { contents, cover } from './front.js';
import { Numbering } from './numbering.js';
import { reproducible } from './reproducible.js';
import { runningHeader } from './running-header.js';
import { sourcesAppendix } from './sources-appendix.js';
import { styles } from './styles.js';

/** How a report is shown as a Word document. */
export interface DocxOptions {
  readonly meta?: EditionMeta;
  /**
   * Whether the contents have page numbers (default). Laying the pages out for them is nine tenths of the work: leave
   * them out of what is made while someone waits.
   */
  readonly pageNumbers?: boolean;
  /** Its pictures; without it they are said in words. */
  readonly picture?: PictureFinder<FilePicture>;
}

/**
 * The report as a Word document (DOCX): the same document gives the same bytes.
 * @throws RangeError when an edition holds a pending block.
 */
export async function renderDocx(
  document: ReportDocument,
  { meta = {}, pageNumbers: numbered = true, picture = () => undefined }: DocxOptions = {},
): Promise<Uint8Array> {
  refusePending(document);
  const linkTitles: (string | undefined)[] = [];
  const numbering = new Numbering();
  const footnotes = new Footnotes();
  const context: Context = {
    render: blocks,
    numbering,
    linked: (title) => linkTitles.push(title && printable(title)),
    footnote: (note) => footnotes.add(note),
    onNewPage: chaptersOnNewPage(document),
    picture,
    heading: 0,
    voice: 'Normal',
    depth: 0,
  };
  const { front = [], appendix = true, contents: printsContents = true } = document;
  // In the order in which they are read: footnotes and links are counted as they come.
  const before = blocks(front, context);
  const body = [
    ...blocks(document.sections, context),
    ...(appendix ? sourcesAppendix(document, context) : []),
  ];
  const owners = printable(enumeration(document.owners));
  const { width, height, margin } = pageSize;
  const word = new Document({
    title: printable(document.title),
    subject: printable(document.subtitle),
    creator: owners,
    lastModifiedBy: owners,
    styles,
    numbering: numbering.definitions(),
    footnotes: footnotes.all(),
    ...(numbered && { pageNumbers }),
    sections: [
      {
        properties: {
          // No running header on a cover.
          titlePage: printsContents,
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin, header: 680, footer: 680 },
          },
        },
        headers: { default: runningHeader(document) },
        children: [
          ...cover(document, meta),
          ...before,
          ...(printsContents ? contents(numbered) : []),
          ...body,
        ],
      },
    ],
  });
  const file = await Packer.toBuffer(word);
  return reproducible(new Uint8Array(file), document.date, {
    document: linkTitles,
    footnotes: footnotes.linkTitles,
  });
}
