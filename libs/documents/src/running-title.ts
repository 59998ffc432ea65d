import type { ReportDocument } from '@samsyn/domain';
import { markOf } from './text.js';

/** What fits on the header's line beside the page number. */
const room = 85;

/** What stands at the top of every page: the title and, where there is room, the owners. */
export function runningTitle(document: ReportDocument): string {
  const { title, owners } = document;
  const mark = markOf(document);
  const short = mark ? `${mark.short}: ${title}` : title;
  const long = `${short} · ${owners.join(', ')}`;
  if (owners.length && long.length <= room) return long;
  return short.length <= room ? short : `${short.slice(0, room - 1).trimEnd()}…`;
}
