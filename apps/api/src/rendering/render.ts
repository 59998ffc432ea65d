import { renderDocx, renderHtml, renderPdf, type EditionMeta, type FilePicture } from '@samsyn/documents';
import type { OutputFormat, ReportDocument } from '@samsyn/domain';
import { publicPath } from './edition-meta.js';
import { picturesIn, type NamedPicture } from './pictures.js';

/** All that a file is made of. */
export interface RenderOrder {
  readonly format: OutputFormat;
  readonly document: ReportDocument;
  readonly meta: RenderMeta;
  readonly pictures: readonly NamedPicture[];
}

/** What a file says besides the document. */
export interface RenderMeta extends EditionMeta {
  /** Where everybody finds the edition once it is published; null for what is no edition. */
  readonly edition: { readonly id: string; readonly address: string; readonly hash: string } | null;
}

/** Makes one file; the same order gives the same bytes. */
export async function render({ format, document, meta, pictures }: RenderOrder): Promise<Uint8Array> {
  const picture = picturesIn(pictures);
  switch (format) {
    case 'html': {
      const page = renderHtml(document, {
        meta,
        picture: (id) => embedded(id, picture(id)),
        ...(meta.edition && {
          canonicalHref: meta.edition.address,
          dataHref: (name, type) => `${publicPath(meta.edition!.id)}/${name}.${type}`,
        }),
      });
      return Buffer.from(page);
    }
    case 'docx':
      return renderDocx(document, { meta, picture });
    case 'pdf':
      return renderPdf(document, { meta, picture, standard: 'ua-1' });
    case 'archive.pdf':
      return renderPdf(document, { meta, picture, standard: 'a-2a' });
    case 'json':
      return Buffer.from(JSON.stringify(dataOf(document, meta)));
  }
}

/** An edition as data. */
function dataOf(document: ReportDocument, { county, edition, number, decision }: RenderMeta): object {
  return {
    ...(edition && {
      $schema: new URL('/public/schema/edition.json', edition.address).href,
      id: edition.id,
      address: edition.address,
    }),
    ...(county !== undefined && { county }),
    number,
    decision: decision && { date: decision.on, registryNumber: decision.registryNumber },
    ...(edition && { hash: edition.hash }),
    document,
  };
}

/** A page that is taken home holds its pictures, each marked with its id. */
function embedded(id: string, picture: FilePicture | undefined) {
  if (!picture) return undefined;
  const { bytes, type, width, height } = picture;
  const media = type === 'png' ? 'image/png' : 'image/jpeg';
  return {
    href: `data:${media};picture=${id};base64,${Buffer.from(bytes).toString('base64')}`,
    width,
    height,
  };
}
