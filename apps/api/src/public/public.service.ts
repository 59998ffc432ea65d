import { Inject, Injectable } from '@nestjs/common';
import {
  renderPublicIndex,
  renderWithdrawn,
  sealedPage,
  type PageOptions,
  type SealedFile,
} from '@samsyn/documents';
import { OutputFormat, stockholmDay } from '@samsyn/domain';
import { BrandService } from '../brand/brand.service.js';
import { EditionFiles } from '../edition/edition-files.js';
import { configToken, type Config } from '../platform/config.js';
import { attachment, mediaTypes } from '../platform/download.js';
import { Id } from '../platform/id.js';
import { publicPath } from '../rendering/edition-meta.js';
import { RenderingService } from '../rendering/rendering.service.js';
import { formatNames, linkTo } from './format-names.js';
import { etag, gone, missing, page, pending, unlessKnown, type PublicAnswer } from './public-answer.js';
import { PublicRepository, type PublicFile, type PublicRow } from './public.repository.js';

const indexHref = '/public';
const verifyHref = '/public/verify';

/** What anyone may read. `known` is what the reader's cache says it has (If-None-Match). */
@Injectable()
export class PublicService {
  constructor(
    private readonly editions: PublicRepository,
    private readonly files: EditionFiles,
    private readonly renderings: RenderingService,
    private readonly brands: BrandService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** The list of published editions. */
  async index(known?: string): Promise<PublicAnswer> {
    const published = await this.editions.published();
    // The list is every county's; where there is but one, it is that county's.
    const counties = [...new Set(published.map(({ rootId }) => rootId))];
    const look = counties.length === 1 ? await this.brands.publicLook(counties[0]!) : {};
    const files = await this.editions.files(published.map(({ id }) => id));
    return page(etag('index', published, [...files], look), known, () =>
      renderPublicIndex(
        published.map((edition) => ({
          county: edition.rootName,
          title: edition.title,
          subtitle: edition.subtitle,
          number: edition.number,
          publishedOn: stockholmDay(new Date(edition.publishedAt!)),
          href: publicPath(edition.id),
          downloads: (files.get(edition.id) ?? []).map((file) => downloadOf(edition.id, file)),
        })),
        { ...look, verifyHref, canonicalHref: this.#absolute(indexHref) },
      ),
    );
  }

  /**
   * An edition as a page: what was sealed, with what is known today around it. A withdrawn one says so at the same
   * address.
   */
  async html(id: string, known?: string): Promise<PublicAnswer> {
    const row = await this.#find(id);
    if (!row) return missing();
    const { edition, newer } = row;
    const look = await this.brands.publicLook(edition.rootId);
    if (edition.state === 'withdrawn')
      return page(
        etag('withdrawn', edition, newer, look),
        known,
        () => withdrawn(row, { ...look, canonicalHref: this.#absolute(publicPath(id)) }),
        { 'x-robots-tag': 'noindex' },
      );
    const files = (await this.editions.files([id])).get(id) ?? [];
    const sealed = await this.renderings.sealed(id, 'html');
    if (!sealed) return pending();
    return page(etag('html', edition, newer, look, files), known, () =>
      sealedPage(sealed.bytes.toString(), {
        ...look,
        indexHref,
        publishedOn: stockholmDay(new Date(edition.publishedAt!)),
        ...(newer && { newer: linkTo(newer) }),
        files: files.map((file) => downloadOf(id, file)),
        verifyHref,
        pictureHref: (picture) => `/public/attachments/${picture}`,
      }),
    );
  }

  /** An edition as a file, to the byte as it was adopted. */
  async file(id: string, format: string, known?: string): Promise<PublicAnswer> {
    const wanted = OutputFormat.safeParse(format);
    const row = wanted.success ? await this.#find(id) : undefined;
    if (!row || !wanted.success) return missing();
    const { edition } = row;
    if (edition.state === 'withdrawn') return gone(withdrawn(row));
    const sealed = await this.renderings.sealed(id, wanted.data);
    if (!sealed) return pending();
    const headers = {
      'content-type': mediaTypes[wanted.data],
      'content-disposition': attachment(this.files.nameOf(edition, wanted.data)),
      'content-security-policy': "default-src 'none'; sandbox",
    };
    return unlessKnown(`"${sealed.sha256}"`, known, headers, sealed.bytes);
  }

  async #find(id: string): Promise<PublicRow | undefined> {
    return Id.safeParse(id).success ? this.editions.find(id) : undefined;
  }

  #absolute(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}

function withdrawn({ edition, newer }: PublicRow, options: PageOptions = {}): string {
  const day = (moment: string) => stockholmDay(new Date(moment));
  return renderWithdrawn(
    {
      title: edition.title,
      subtitle: edition.subtitle,
      county: edition.rootName,
      number: edition.number,
      publishedOn: day(edition.publishedAt!),
      withdrawnOn: day(edition.withdrawnAt!),
      reason: edition.comment ?? '',
      ...(newer && { replacement: linkTo(newer) }),
    },
    { indexHref, ...options },
  );
}

function downloadOf(id: string, { format, bytes, sha256 }: PublicFile): SealedFile {
  return {
    label: formatNames[format],
    href: `${publicPath(id)}.${format}`,
    type: mediaTypes[format],
    bytes,
    sha256,
  };
}
