import type { LeftOut } from '@samsyn/domain';

/** What came into a text from elsewhere: how, and what did not come along. */
export interface ComeIn {
  readonly how: 'pasted' | 'appended' | 'replaced';
  readonly leftOut: readonly LeftOut[];
}
