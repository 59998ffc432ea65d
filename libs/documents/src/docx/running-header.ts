import type { ReportDocument } from '@samsyn/domain';
import { Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { labels } from '../labels.js';
import { printable } from '../text.js';

/** What fits on the header's line beside the page number. */
const room = 85;

/** Title and owners to the left, `2 (17)` to the right. */
export function runningHeader(document: ReportDocument): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [
          new TextRun(printable(runningTitle(document))),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  });
}

function runningTitle({ kind, title, owners }: ReportDocument): string {
  const short = kind === 'preview' ? `${labels.previewShort}: ${title}` : title;
  const long = `${short} · ${owners.join(', ')}`;
  if (owners.length && long.length <= room) return long;
  return short.length <= room ? short : `${short.slice(0, room - 1).trimEnd()}…`;
}
