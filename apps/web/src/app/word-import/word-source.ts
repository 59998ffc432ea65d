import { Directive, input } from '@angular/core';

/** Says of the editors inside which text a Word file is read for. Without it they take none. */
@Directive({ selector: '[appWordSource]' })
export class WordSource {
  /** The text's address in the API: `contributions/<id>` or `feedback/<id>`. */
  readonly path = input.required<string>({ alias: 'appWordSource' });
  /** Puts aside on the server what is written, before it is replaced. Rejects where that can't be done. */
  readonly keep = input<() => Promise<void>>(() => Promise.resolve(), { alias: 'appWordSourceKeep' });
}
