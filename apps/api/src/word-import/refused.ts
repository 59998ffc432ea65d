import type { WordRefusal } from '@samsyn/domain';

/** A Word file that is not read; crosses from the thread as its code. */
export class Refused extends Error {
  readonly code: WordRefusal;

  constructor(code: WordRefusal) {
    super(code);
    this.code = code;
  }
}
