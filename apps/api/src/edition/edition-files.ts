import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  colourStyle,
  renderHtml,
  stylesheet,
  type Colours,
  type EditionMeta,
  type HtmlOptions,
} from '@samsyn/documents';
import { canonicalJson, stockholmDay, type Edition, type ReportDocument } from '@samsyn/domain';
import { AttachmentService } from '../attachment/attachment.service.js';
import { docxInThread, hasThread } from './docx-thread.js';
import { namedPictures, picturesAt, type PicturePlace } from './pictures.js';

/** How many Word files are kept: a sealed edition gives the same bytes every time, and laying one out takes a while. */
const kept = 8;

const digest = (text: string) => createHash('sha256').update(text).digest('base64');

/** The policy of pages that `@samsyn/documents` draws: their own styles, pictures from here and nothing else, no script. */
export function policyWith(colours?: Colours): string {
  const styles = [stylesheet, ...(colours ? [colourStyle(colours)] : [])];
  return [
    "default-src 'none'",
    `style-src ${styles.map((style) => `'sha256-${digest(style)}'`).join(' ')}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** The same without a county's colours. */
export const documentPolicy = policyWith();

/** Renders editions as files; the same edition in the same state gives the same file. */
@Injectable()
export class EditionFiles {
  readonly #docx = new Map<string, Promise<Buffer>>();

  constructor(private readonly attachments: AttachmentService) {}

  /** The page. It offers the Word file, so that one is begun, where that keeps nobody waiting. */
  async html(
    edition: Edition,
    document: ReportDocument,
    place: PicturePlace,
    options: HtmlOptions = {},
  ): Promise<string> {
    // Whoever asks for the file meets the error, if there is one.
    if (hasThread) this.docx(edition, document).catch(() => undefined);
    const picture = picturesAt(place, await this.attachments.ofEdition(edition.id, document));
    return renderHtml(document, { ...options, meta: metaOf(edition), picture });
  }

  /** The Word file; people who ask for the same one at the same time wait for one rendering. */
  docx(edition: Edition, document: ReportDocument): Promise<Buffer> {
    const meta = metaOf(edition);
    const key = `${edition.id} ${canonicalJson(meta)}`;
    const known = this.#docx.get(key);
    if (known) return known;
    const made = this.#make(edition, document);
    this.#docx.set(key, made);
    made.catch(() => this.#docx.delete(key));
    const [oldest] = this.#docx.keys();
    if (this.#docx.size > kept) this.#docx.delete(oldest!);
    return made;
  }

  async #make(edition: Edition, document: ReportDocument): Promise<Buffer> {
    const pictures = await this.attachments.contentsOfEdition(edition.id, document);
    return docxInThread(document, metaOf(edition), namedPictures(pictures));
  }

  /** The file's name for those who take it home. */
  nameOf({ title, number }: Edition): string {
    return `${title}, utgåva ${number}.docx`;
  }
}

/** A decision is the body's, not its secretary's: the page gives its day and registry number, and nobody's name. */
function metaOf({ rootName, number, publishedAt, decision }: Edition): EditionMeta {
  return {
    county: rootName,
    number,
    ...(publishedAt && { publishedOn: stockholmDay(new Date(publishedAt)) }),
    decision: decision && { on: decision.date, registryNumber: decision.registryNumber },
  };
}
