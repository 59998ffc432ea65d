/** A run of text as the template prints it. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
  readonly note?: readonly Run[];
}

/** A cell of a table, in the order in which it is written. */
export interface Cell {
  readonly nodes: readonly Node[];
  readonly colspan: number;
  readonly rowspan: number;
  readonly numeric: boolean;
  /** Whether it may begin on one page and end on the next. */
  readonly breakable: boolean;
}

/** Rows that stand together: a head is a heading for what is below it, down to the next. */
export interface RowGroup {
  readonly head: boolean;
  readonly cells: readonly Cell[];
}

/** What the template prints: the report's blocks without their nesting, every number and word in place. */
export type Node =
  | {
      readonly type: 'heading';
      readonly level: number;
      readonly runs: readonly Run[];
      /** Begins a page. */
      readonly first: boolean;
      /** Stands in the contents and among the bookmarks. */
      readonly outlined: boolean;
    }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[]; readonly keepNext?: true }
  | {
      readonly type: 'list';
      readonly start: number;
      /** How its points are numbered; null for bullets. */
      readonly numbering: string | null;
      readonly items: readonly (readonly Node[])[];
    }
  | {
      readonly type: 'table';
      /** Null for a table that is not numbered. */
      readonly caption: readonly Run[] | null;
      /** Each column's share of the width. */
      readonly columns: readonly number[];
      /** On pages of its own, on their side. */
      readonly wide: boolean;
      /** Low enough to stand on one page. */
      readonly together: boolean;
      /** Size of the letters in points. */
      readonly size: number;
      readonly groups: readonly RowGroup[];
    }
  | {
      readonly type: 'figure';
      /** Where the template finds the picture. */
      readonly path: string;
      /** Null for a decoration. */
      readonly alt: string | null;
      /** Points. */
      readonly width: number;
      readonly caption: readonly Run[] | null;
    }
  | { readonly type: 'missing'; readonly runs: readonly Run[]; readonly caption: readonly Run[] | null }
  | { readonly type: 'quote' | 'reply' | 'pending'; readonly nodes: readonly Node[] };

/** All that the template is given. */
export interface Print {
  readonly title: string;
  readonly subtitle: string;
  readonly author: readonly string[];
  readonly owners: string;
  readonly date: readonly [year: number, month: number, day: number];
  readonly header: string;
  readonly facts: readonly (readonly [term: string, value: string])[];
  /** What a preview says of itself. */
  readonly banner: string | null;
  readonly words: { readonly contents: string; readonly table: string; readonly figure: string };
  /** Whether it has a cover of its own and contents. */
  readonly long: boolean;
  /** What stands before the contents. */
  readonly before: readonly Node[];
  readonly body: readonly Node[];
}
