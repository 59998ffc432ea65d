import type { ReportDocument } from '@samsyn/domain';
import { Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { runningTitle } from '../running-title.js';
import { printable } from '../text.js';

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
