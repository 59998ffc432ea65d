import { StandardSchemaValidationPipe } from '@nestjs/common';
import { isNamedFault } from './messages/validation.js';
import { ProblemException } from './problem.js';

interface Issue {
  readonly message: string;
  readonly code?: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

/** Checks every body, query and parameter against its schema; faults become `errors`, each with its place. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new ProblemException('invalid', {
        errors: (issues as readonly Issue[]).slice(0, 50).map((issue) => ({
          path: (issue.path ?? [])
            .map((part) => String(typeof part === 'object' ? part.key : part))
            .join('.'),
          // A schema's own message is a code such as `linkAddress`; the filter puts it into words.
          code: isNamedFault(issue.message) ? issue.message : (issue.code ?? 'other'),
          message: '',
        })),
      }),
  });
}
