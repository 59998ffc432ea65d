import { InjectionToken, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Dictionary } from './translations.js';

type Leaves<Node> = {
  [K in keyof Node & string]: Node[K] extends string ? K : `${K}.${Leaves<Node[K]>}`;
}[keyof Node & string];

type At<Node, Key> = Key extends keyof Node
  ? Node[Key]
  : Key extends `${infer Head}.${infer Rest}`
    ? Head extends keyof Node
      ? At<Node[Head], Rest>
      : never
    : never;

type ParameterNames<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

type Parameters<Names extends string> = [Names] extends [never]
  ? []
  : [parameters: Record<Names, string | number>];

/** The key of a text: misspelt ones, and texts without their parameters, do not compile, not in templates either. */
export type TextKey = Leaves<Dictionary>;

/** A key of a text without parameters. */
export type PlainKey = {
  [K in TextKey]: [ParameterNames<At<Dictionary, K>>] extends [never] ? K : never;
}[TextKey];

/** A key whose text comes in two, `one` and `other`, for a number `{{n}}`. */
export type CountKey = { [K in TextKey]: K extends `${infer Base}.one` ? Base : never }[TextKey];

export interface Texts {
  <Key extends TextKey>(key: Key, ...parameters: Parameters<ParameterNames<At<Dictionary, Key>>>): string;
  /** The text for a number of things: `t.count('board.done', 3)`. */
  count<Key extends CountKey>(
    key: Key,
    n: number,
    ...parameters: Parameters<Exclude<ParameterNames<At<Dictionary, `${Key}.other`>>, 'n'>>
  ): string;
}

/**
 * The texts of the user interface: `protected readonly t = inject(TEXTS)`, then `{{ t('task.title') }}`. It reads the
 * language as a signal, so that templates and computed values follow a change.
 */
export const TEXTS = new InjectionToken<Texts>('texts', {
  providedIn: 'root',
  factory: () => {
    const transloco = inject(TranslocoService);
    const t = (key: string, parameters?: Record<string, string | number>) =>
      transloco.translate<string>(key, parameters, transloco.activeLang());
    // Swedish and English have the same two forms: one, and all else.
    const count = (key: string, n: number, parameters?: Record<string, string | number>) =>
      t(`${key}.${n === 1 ? 'one' : 'other'}`, { n, ...parameters });
    return Object.assign(t, { count }) as Texts;
  },
});

/** Checks a key where only a string is asked for, such as a route's title. */
export const textKey = (key: PlainKey): PlainKey => key;
