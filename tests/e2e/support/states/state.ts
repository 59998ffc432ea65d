import type { Page } from '@playwright/test';
import type { World } from '../world.js';

/** A page in one of the states that people meet it in. */
export interface State {
  readonly name: string;
  at(world: World): string;
  /** What is done there before it is looked at. */
  then?(page: Page, world: World): Promise<unknown>;
}
