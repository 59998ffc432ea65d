import type { OutputFormat } from '@samsyn/domain';
import { publicPath } from '../rendering/edition-meta.js';

/** What the files of an edition are called on public pages. */
export const formatNames: Readonly<Record<OutputFormat, string>> = {
  html: 'Webbsida',
  docx: 'Word-dokument',
  pdf: 'PDF',
  'archive.pdf': 'PDF för arkiv',
  json: 'Data (JSON)',
};

/** A link to another edition of the same report. */
export function linkTo({ id, title, number }: { id: string; title: string; number: number }) {
  return { label: `${title}, utgåva ${number}`, href: publicPath(id) };
}
