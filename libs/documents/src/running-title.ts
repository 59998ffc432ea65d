import type { ReportDocument } from '@samsyn/domain';
import { labels } from './labels.js';

/** What fits on the header's line beside the page number. */
const room = 85;

/** What stands at the top of every page: the title and, where there is room, the owners. */
export function runningTitle({ kind, title, owners }: ReportDocument): string {
  const short = kind === 'preview' ? `${labels.previewShort}: ${title}` : title;
  const long = `${short} · ${owners.join(', ')}`;
  if (owners.length && long.length <= room) return long;
  return short.length <= room ? short : `${short.slice(0, room - 1).trimEnd()}…`;
}
