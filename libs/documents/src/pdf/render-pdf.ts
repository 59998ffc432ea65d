import type { ReportDocument } from '@samsyn/domain';
import type { EditionMeta } from '../edition-meta.js';
import type { FilePicture, PictureFinder } from '../picture.js';
import { textWidth } from '../docx/design.js';
import { chaptersOnNewPage, refusePending } from '../text.js';
import { compile, print } from './compiler.js';
import { Headings, Pictures, type Context } from './context.js';
import { front } from './front.js';
import { nodes } from './nodes.js';
import { sourcesAppendix } from './sources-appendix.js';

/** PDF/UA-1, to publish, or PDF/A-2a, to keep. */
export type PdfFileStandard = 'ua-1' | 'a-2a';

/** How a report is shown as a PDF. */
export interface PdfOptions {
  readonly meta?: EditionMeta;
  /** Its pictures; without it they are said in words. */
  readonly picture?: PictureFinder<FilePicture>;
  readonly standard?: PdfFileStandard;
  /** Whether the appendix of sources is printed (default). */
  readonly sources?: boolean;
}

/**
 * The report as a tagged PDF: the same document gives the same bytes.
 * @throws RangeError when an edition holds a pending block.
 */
export async function renderPdf(
  document: ReportDocument,
  { meta = {}, picture = () => undefined, standard = 'ua-1', sources = true }: PdfOptions = {},
): Promise<Uint8Array> {
  refusePending(document);
  const context: Context = {
    print,
    onNewPage: chaptersOnNewPage(document),
    headings: new Headings(),
    pictures: new Pictures(picture),
    linked: () => undefined,
    heading: 0,
    depth: 0,
    width: textWidth / 20,
  };
  const { front: first = [], appendix = true } = document;
  const before = nodes(first, context);
  const body = [
    ...nodes(document.sections, context),
    ...(sources && appendix ? sourcesAppendix(document, context) : []),
  ];
  return compile(
    JSON.stringify({ ...front(document, meta, print), before, body }),
    context.pictures.files,
    standard,
  );
}
