import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { renderHtml, sealedPage, stylesOf, type HtmlOptions } from '@samsyn/documents';
import { type Edition, type OutputFormat, type ReportDocument } from '@samsyn/domain';
import { AttachmentService } from '../attachment/attachment.service.js';
import { configToken, type Config } from '../platform/config.js';
import { metaOf } from '../rendering/edition-meta.js';
import { picturesAt } from '../rendering/pictures.js';
import { RenderingService } from '../rendering/rendering.service.js';
import { Inject } from '@nestjs/common';

const digest = (text: string) => createHash('sha256').update(text).digest('base64');

/**
 * The policy of pages that `@samsyn/documents` draws: their own style, pictures from here or carried along, and nothing
 * else, no script. A sealed page may carry the style of an older program.
 */
export function documentPolicy(page: string, formAction = "'none'"): string {
  return [
    "default-src 'none'",
    `style-src ${stylesOf(page)
      .map((style) => `'sha256-${digest(style)}'`)
      .join(' ')}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    `form-action ${formAction}`,
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Editions as they are shown and taken home. */
@Injectable()
export class EditionFiles {
  constructor(
    private readonly attachments: AttachmentService,
    private readonly renderings: RenderingService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** The page to look at while signed in: a sealed one as it was sealed, unless it is asked where each text comes from. */
  async page(edition: Edition, document: ReportDocument, options: HtmlOptions): Promise<string> {
    const place = '/api/attachments';
    const sealed = options.origins ? undefined : await this.renderings.sealed(edition.id, 'html');
    if (sealed)
      return sealedPage(sealed.bytes.toString(), {
        ...(options.banner !== undefined && { banner: options.banner }),
        pictureHref: (id) => `${place}/${id}`,
      });
    const picture = picturesAt(place, await this.attachments.ofEdition(edition.id, document));
    return renderHtml(document, { ...options, meta: metaOf(edition, this.config.publicUrl), picture });
  }

  /** The file's name for those who take it home. */
  nameOf({ title, number }: Pick<Edition, 'title' | 'number'>, format: OutputFormat): string {
    return `${title}, utgåva ${number}.${format}`;
  }
}
