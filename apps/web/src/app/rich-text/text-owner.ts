import { Directive, input } from '@angular/core';

/** Says of the editors inside whose text they write: the unit that pictures are put in for. Without it they take none. */
@Directive({ selector: '[appTextOwner]' })
export class TextOwner {
  readonly unitId = input.required<string>({ alias: 'appTextOwner' });
}
