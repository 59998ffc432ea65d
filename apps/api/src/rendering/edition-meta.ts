import type { Edition } from '@samsyn/domain';
import type { RenderMeta } from './render.js';

/** Where everybody finds an edition once it is published. */
export const publicPath = (id: string) => `/public/editions/${id}`;

/**
 * What an edition's files say besides its document. A decision is the body's, not its secretary's: they give its day and
 * registry number, and nobody's name. When it was published is not known when they are made.
 */
export function metaOf({ id, rootName, number, hash, decision }: Edition, publicUrl: string): RenderMeta {
  return {
    county: rootName,
    number,
    decision: decision && { on: decision.date, registryNumber: decision.registryNumber },
    edition: { id, hash, address: new URL(publicPath(id), publicUrl).href },
  };
}
