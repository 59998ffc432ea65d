/** That a report can't be made into a file because of something in one of its sections. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    /** The title of the section, or null where it can't be told. */
    readonly section: string | null,
    cause: unknown,
  ) {
    super(`The section ${JSON.stringify(section)} can't be made into a file`, { cause });
  }
}
