/** What is known about an edition besides its document: who adopted it, and where it stands among the published. */
export interface EditionMeta {
  readonly county?: string;
  readonly number?: number;
  /** Europe/Stockholm day. */
  readonly publishedOn?: string;
  readonly decision?: {
    /** Europe/Stockholm day. */
    readonly on: string;
    readonly registryNumber?: string | null;
    /** The body that decided. */
    readonly by?: string;
  } | null;
}
