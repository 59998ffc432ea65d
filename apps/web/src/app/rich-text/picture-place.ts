import { Directive, input } from '@angular/core';

/** Says of the texts inside where their pictures are, for those who read without an account. */
@Directive({ selector: '[appPicturesAt]' })
export class PicturePlace {
  /** The address of a picture but for its id. */
  readonly address = input.required<string>({ alias: 'appPicturesAt' });
}
