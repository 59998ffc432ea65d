import type { Page } from '@playwright/test';
import type { World } from '../world.js';

/**
 * States that only some pages have: nothing to show; what was written is not accepted; somebody else was quicker (409);
 * only to be read by whoever reads it; what is written gets nowhere.
 */
export type Kind = 'empty' | 'fault' | 'conflict' | 'readOnly' | 'offline';

/** A page in one of the states that people meet it in. */
export interface State {
  readonly name: string;
  /** What it is an example of. */
  readonly is?: Kind;
  /** The dialog that is open over it, by its file's name. */
  readonly dialog?: string;
  at(world: World): string;
  /** The page that `then` leads to, by its route, where that is another than `at`. */
  readonly page?: string;
  /** What is done there before it is looked at. */
  then?(page: Page, world: World): Promise<unknown>;
}
