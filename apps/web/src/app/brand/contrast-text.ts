import type { Mode } from '@samsyn/domain';
import { contrastIn, isReadable, nearestReadable } from '@samsyn/domain/rules';

/** What a colour is like to read in a mode. */
export interface Reading {
  readonly readable: boolean;
  /** To one decimal and never rounded up: what is too little shall not look like enough. */
  readonly ratio: number;
  /** The colour itself, or the nearest that can be read. */
  readonly shade: string;
}

/** A colour as somebody writes it, as `#rrggbb`; null for what is no colour. */
export function colourOf(written: string): string | null {
  const bare = written.trim().toLowerCase().replace(/^#/, '');
  const full = /^[0-9a-f]{3}$/.test(bare) ? bare.replace(/./g, '$&$&') : bare;
  return /^[0-9a-f]{6}$/.test(full) ? `#${full}` : null;
}

export function readingOf(mode: Mode, colour: string): Reading {
  return {
    readable: isReadable(mode, colour),
    ratio: Math.floor(contrastIn(mode, colour) * 10) / 10,
    shade: nearestReadable(mode, colour),
  };
}
