import type { ReportDocument, SectionBlock } from '@samsyn/domain';
import { DocumentError } from '../document-error.js';
import type { EditionMeta } from '../edition-meta.js';
import type { FilePicture, PictureFinder } from '../picture.js';
import { textWidth } from '../docx/design.js';
import { sectionsAt } from '../sources.js';
import { chaptersOnNewPage, refusePending } from '../text.js';
import { compile, print } from './compiler.js';
import { Headings, Pictures, type Context } from './context.js';
import { finish } from './finish.js';
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
 * @throws DocumentError naming the section that can't be typeset.
 */
export async function renderPdf(document: ReportDocument, options: PdfOptions = {}): Promise<Uint8Array> {
  refusePending(document);
  try {
    return typeset(document, options);
  } catch (error) {
    throw new DocumentError(sectionThatFails(document, options), error);
  }
}

function typeset(
  document: ReportDocument,
  { meta = {}, picture = () => undefined, standard = 'ua-1', sources = true }: PdfOptions,
): Buffer {
  const linkTitles = new Map<string, string>();
  const context: Context = {
    print,
    onNewPage: chaptersOnNewPage(document),
    headings: new Headings(),
    pictures: new Pictures(picture),
    linked: (address, title) => linkTitles.set(address, linkTitles.get(address) ?? title),
    cellHeadings: [],
    heading: 0,
    outermost: true,
    depth: 0,
    width: textWidth / 20,
  };
  const { front: first = [], appendix = true } = document;
  const before = nodes(first, context);
  const body = [
    ...nodes(document.sections, context),
    ...(sources && appendix ? sourcesAppendix(document, context) : []),
  ];
  const data = JSON.stringify({ ...front(document, meta, print), before, body });
  const { cellHeadings, pictures } = context;
  return finish(compile(data, pictures.files, standard), { cellHeadings, linkTitles });
}

/** The typesetter does not say where it failed: each section is tried by itself. */
function sectionThatFails(document: ReportDocument, options: PdfOptions): string | null {
  const fails = (section: SectionBlock): boolean => {
    try {
      typeset({ ...document, sections: [section] }, options);
      return false;
    } catch {
      return true;
    }
  };
  return sectionsAt(2, document.sections).find(fails)?.title ?? document.sections.find(fails)?.title ?? null;
}
