import type { FieldTree } from '@angular/forms/signals';

/** Something to mend before one can go on: a sentence, and the way to the place. */
export interface Fault {
  readonly message: string;
  /** Puts focus where it can be mended; without it the fault concerns the whole. */
  readonly focus?: () => void;
}

/** What is wrong in a form's fields, in their order. */
export function faultsOf<Model>(form: FieldTree<Model>): Fault[] {
  return form()
    .errorSummary()
    .map(({ message, kind, fieldTree }) => ({
      message: message ?? kind,
      focus: () => fieldTree().focusBoundControl(),
    }));
}
