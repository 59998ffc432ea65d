import type { Texts } from '../i18n/texts.js';

/** Whether the computer has a command key, which does there what Control does elsewhere. */
const hasCommand = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '');

/** A shortcut for `aria-keyshortcuts`. `Mod` is Control or, on a Mac, Command. */
export function ariaKeys(keys: string): string {
  return keys.replace('Mod', hasCommand ? 'Meta' : 'Control');
}

/** A shortcut as it is shown: `Ctrl+Skift+1`. */
export function shownKeys(keys: string, t: Texts): string {
  return ariaKeys(keys)
    .split('+')
    .map((key) => (isNamed(key) ? t(`richText.key.${key}`) : key))
    .join('+');
}

const named = ['Control', 'Meta', 'Shift', 'Alt', 'ArrowLeft', 'ArrowRight'] as const;

function isNamed(key: string): key is (typeof named)[number] {
  return (named as readonly string[]).includes(key);
}
