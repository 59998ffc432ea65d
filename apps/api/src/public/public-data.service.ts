import { Inject, Injectable } from '@nestjs/common';
import {
  datasetCsv,
  datasetsOf,
  editionSchema,
  type Dataset,
  type DatasetFile,
  type EditionFile,
} from '@samsyn/domain';
import { configToken, type Config } from '../platform/config.js';
import { attachment, mediaTypes } from '../platform/download.js';
import { Id } from '../platform/id.js';
import { publicPath } from '../rendering/edition-meta.js';
import { RenderingService } from '../rendering/rendering.service.js';
import { etag, missing, pending, unlessKnown, type PublicAnswer } from './public-answer.js';
import { PublicRepository } from './public.repository.js';

/** What anyone may calculate with: the figures of published editions, from what was sealed. */
@Injectable()
export class PublicDataService {
  constructor(
    private readonly editions: PublicRepository,
    private readonly renderings: RenderingService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** The figures of one table or chart (`tabell-3`, `figur-1`) of a published edition, as CSV or JSON. */
  async dataset(id: string, name: string, format: string, known?: string): Promise<PublicAnswer> {
    if (format !== 'csv' && format !== 'json') return missing();
    const row = Id.safeParse(id).success ? await this.editions.find(id) : undefined;
    if (row?.edition.state !== 'published') return missing();
    const sealed = await this.renderings.sealed(id, 'json');
    if (!sealed) return pending();
    const { document } = JSON.parse(sealed.bytes.toString()) as EditionFile;
    const dataset = datasetsOf(document).find((one) => one.name === name);
    if (!dataset) return missing();
    const file = format === 'csv' ? datasetCsv(dataset) : JSON.stringify(this.#file(id, dataset));
    return unlessKnown(etag(sealed.sha256, name, format), known, headersOf(name, format), Buffer.from(file));
  }

  /** The JSON Schema of an edition as data. */
  schema(known?: string): PublicAnswer {
    const schema = JSON.stringify(editionSchema());
    const headers = { 'content-type': 'application/schema+json; charset=utf-8' };
    return unlessKnown(etag(schema), known, headers, Buffer.from(schema));
  }

  #file(id: string, dataset: Dataset): DatasetFile {
    return { edition: new URL(publicPath(id), this.config.publicUrl).href, ...dataset };
  }
}

function headersOf(name: string, format: 'csv' | 'json'): Record<string, string> {
  return {
    'content-type': format === 'csv' ? 'text/csv; charset=utf-8; header=present' : mediaTypes.json,
    'content-disposition': attachment(`${name}.${format}`),
    'content-security-policy': "default-src 'none'; sandbox",
  };
}
