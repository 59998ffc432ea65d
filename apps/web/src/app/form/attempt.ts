import { Injectable, inject, signal } from '@angular/core';
import { submit, type FieldTree, type ValidationError } from '@angular/forms/signals';
import type { ProblemCode } from '@samsyn/domain';
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

  /**
   * @param fieldOf the field that a refusal is about, by its code
   * @returns whether the action was carried out
   */
  async run<Model>(
    form: FieldTree<Model>,
    action: (value: Model) => Promise<unknown>,
    fieldOf: Readonly<Partial<Record<ProblemCode, keyof Model & string>>> = {},
  ): Promise<boolean> {
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
          const fields = fieldErrors(
            form as FieldTree<unknown>,
            error,
            fieldOf,
            this.problemText.sentence(error),
          );
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

/** The API's faults that belong to a field of this form: by a name in their path, or by the refusal's code. */
function fieldErrors(
  form: FieldTree<unknown>,
  error: unknown,
  fieldOf: Readonly<Partial<Record<string, string>>>,
  sentence: string,
): FieldError[] {
  if (!(error instanceof ProblemError)) return [];
  const { code, errors = [] } = error.problem;
  const fields = form as unknown as Record<string, FieldTree<unknown> | undefined>;
  const faults = errors.map((fault) => ({ ...fault, names: fault.path.split(/[./]/).reverse() }));
  const refused = fieldOf[code];
  if (refused) faults.push({ path: refused, code, message: sentence, names: [refused] });
  return faults.flatMap(({ code: kind, message, names }) => {
    const fieldTree = names.map((name) => fields[name]).find((field) => field !== undefined);
    return fieldTree ? [{ kind, message, fieldTree }] : [];
  });
}
