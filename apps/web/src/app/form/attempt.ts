import { Injectable, inject, signal } from '@angular/core';
import { submit, type FieldTree, type ValidationError } from '@angular/forms/signals';
import { ProblemError } from '../api/problem-error.js';
import { ProblemText } from '../api/problem-text.js';
import { faultsOf, type Fault } from './fault.js';

type FieldError = ValidationError & { readonly fieldTree: FieldTree<unknown> };

/**
 * One form's attempts to be sent. Nothing is held against the person before the first; after each, `faults` holds
 * what the error summary shows. A component provides its own: `providers: [Attempt]`.
 */
@Injectable()
export class Attempt {
  private readonly problemText = inject(ProblemText);
  private readonly found = signal<readonly Fault[]>([]);

  readonly faults = this.found.asReadonly();

  /** @returns whether the action was carried out */
  async run<Model>(form: FieldTree<Model>, action: (value: Model) => Promise<unknown>): Promise<boolean> {
    this.found.set([]);
    let whole: Fault[] = [];
    let carriedOut = false;
    await submit(form, {
      action: async () => {
        try {
          await action(form().value());
          carriedOut = true;
          return undefined;
        } catch (error) {
          const fields = fieldErrors(form as FieldTree<unknown>, error);
          // Faults of the whole stay out of the form: there they would block the next attempt until a field changes.
          if (fields.length === 0) whole = [{ message: this.problemText.sentence(error) }];
          return fields;
        }
      },
    });
    this.found.set([...whole, ...faultsOf(form)]);
    return carriedOut;
  }
}

/** The API's faults that belong to a field of this form, by the last name in their path. */
function fieldErrors(form: FieldTree<unknown>, error: unknown): FieldError[] {
  if (!(error instanceof ProblemError)) return [];
  const fields = form as unknown as Record<string, FieldTree<unknown> | undefined>;
  return (error.problem.errors ?? []).flatMap(({ path, code, message }) => {
    const fieldTree = fields[path.split(/[./]/).at(-1) ?? ''];
    return fieldTree ? [{ kind: code, message, fieldTree }] : [];
  });
}
