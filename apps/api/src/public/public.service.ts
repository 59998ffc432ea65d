import { Inject, Injectable } from '@nestjs/common';
import { renderPublicIndex, renderWithdrawn, type Download, type PageOptions } from '@samsyn/documents';
import { stockholmDay, type Edition, type ReportDocument } from '@samsyn/domain';
import { BrandService, type PublicLook } from '../brand/brand.service.js';
import { EditionFiles, policyWith } from '../edition/edition-files.js';
import { configToken, type Config } from '../platform/config.js';
import { attachment, docxType } from '../platform/download.js';
import { Id } from '../platform/id.js';
import { etag, gone, missing, page, unlessKnown, type PublicAnswer } from './public-answer.js';
import { PublicRepository, type PublicRow } from './public.repository.js';

const indexHref = '/public';
const addressOf = (id: string) => `${indexHref}/editions/${id}`;

/** What anyone may read. `known` is what the reader's cache says it has (If-None-Match). */
@Injectable()
export class PublicService {
  constructor(
    private readonly editions: PublicRepository,
    private readonly files: EditionFiles,
    private readonly brands: BrandService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** The list of published editions. */
  async index(known?: string): Promise<PublicAnswer> {
    const published = await this.editions.published();
    // The list is every county's; where there is but one, it is that county's.
    const counties = [...new Set(published.map(({ rootId }) => rootId))];
    const look = counties.length === 1 ? await this.brands.publicLook(counties[0]!) : {};
    const draw = () =>
      renderPublicIndex(
        published.map((edition) => ({
          county: edition.rootName,
          title: edition.title,
          subtitle: edition.subtitle,
          number: edition.number,
          publishedOn: stockholmDay(new Date(edition.publishedAt!)),
          href: addressOf(edition.id),
          downloads: downloads(edition.id),
        })),
        { ...look, canonicalHref: this.#absolute(indexHref) },
      );
    return page(etag('index', published, look), known, draw, policyOf(look));
  }

  /** An edition as a page; a withdrawn one says so at the same address. */
  async html(id: string, known?: string): Promise<PublicAnswer> {
    const row = await this.#find(id);
    if (!row) return missing();
    const { edition, replacement } = row;
    const canonicalHref = this.#absolute(addressOf(id));
    const look = await this.brands.publicLook(edition.rootId);
    if (edition.state === 'withdrawn')
      return page(
        etag('withdrawn', edition, replacement, look),
        known,
        () => withdrawn(row, { ...look, canonicalHref }),
        { ...policyOf(look), 'x-robots-tag': 'noindex' },
      );
    const draw = async () =>
      this.files.html(edition, await this.#document(id), '/public/attachments', {
        ...look,
        indexHref,
        canonicalHref,
        downloads: downloads(id),
      });
    return page(etag('html', edition, look), known, draw, policyOf(look));
  }

  /** An edition as a Word document. */
  async docx(id: string, known?: string): Promise<PublicAnswer> {
    const row = await this.#find(id);
    if (!row) return missing();
    const { edition } = row;
    if (edition.state === 'withdrawn') return gone(withdrawn(row));
    const headers = {
      'content-type': docxType,
      'content-disposition': attachment(this.files.nameOf(edition)),
    };
    return unlessKnown(etag('docx', edition), known, headers, async () =>
      this.files.docx(edition, await this.#document(id)),
    );
  }

  /** An edition as data: the document, its hash and the decision. */
  async json(id: string, known?: string): Promise<PublicAnswer> {
    const row = await this.#find(id);
    if (!row) return missing();
    const { edition } = row;
    if (edition.state === 'withdrawn') return gone(withdrawn(row));
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return unlessKnown(etag('json', edition), known, headers, async () => {
      const { rootName: county, number, publishedAt, decision, hash } = edition;
      return JSON.stringify({
        id,
        address: this.#absolute(addressOf(id)),
        county,
        number,
        publishedAt,
        decision: decision && { date: decision.date, registryNumber: decision.registryNumber },
        hash,
        document: await this.#document(id),
      });
    });
  }

  async #find(id: string): Promise<PublicRow | undefined> {
    return Id.safeParse(id).success ? this.editions.find(id) : undefined;
  }

  async #document(id: string): Promise<ReportDocument> {
    const document = await this.editions.document(id);
    if (!document) throw new Error(`The edition ${id} was withdrawn while it was read`);
    return document;
  }

  #absolute(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}

const policyOf = ({ colours }: PublicLook) => ({ 'content-security-policy': policyWith(colours) });

function withdrawn({ edition, replacement }: PublicRow, options: PageOptions = {}): string {
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
      ...(replacement && {
        replacement: { label: replacement.title, href: addressOf(replacement.id) },
      }),
    },
    { indexHref, ...options },
  );
}

function downloads(id: Edition['id']): Download[] {
  return [
    { label: 'Word-dokument', href: `${addressOf(id)}.docx`, type: docxType },
    { label: 'Data (JSON)', href: `${addressOf(id)}.json`, type: 'application/json' },
  ];
}
