import type { ChartBlock } from '@samsyn/domain';
import { labels } from '../labels.js';

/** What stands below a chart, after its number: what it shows, and who counted. */
export function chartCaption({ caption, measure, sources }: ChartBlock): string {
  const titles = sources.flatMap((source) => (source.type === 'statistics' ? [source.title] : []));
  const origin = titles.length ? ` ${labels.sources.origin(titles.join('; '))}.` : '';
  return `${caption}, ${measure}.${origin}`;
}
