import type { OutputFormat } from '@samsyn/domain';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The media type of each file of an edition. */
export const mediaTypes: Readonly<Record<OutputFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: docxType,
  pdf: 'application/pdf',
  'archive.pdf': 'application/pdf',
  json: 'application/json; charset=utf-8',
};

/** `Content-Disposition` for a file to take home, under its own name also where that has å, ä and ö (RFC 6266, 8187). */
export function attachment(name: string): string {
  // No path, no control characters: some systems take them for more than a name.
  const clean = name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\\/:*?"<>|]+/g, '-')
    .trim();
  const plain = clean
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Whether a reader's copy still holds, by the `If-None-Match` of the request. */
export function isKnown(tag: string, known: string | undefined): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return known?.split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag)) ?? false;
}
