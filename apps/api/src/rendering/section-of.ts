import { DocumentError } from '@samsyn/documents';

/** The section that can't be made into a file, where an error says so. */
export function sectionOf(error: unknown): string | null {
  return error instanceof DocumentError ? error.section : null;
}
