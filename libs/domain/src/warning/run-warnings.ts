import { isInternalLink } from './internal-link.js';
import { tellsWhere } from './link-text.js';
import { personalNumbersIn, type Stretch } from './personal-number.js';
import { smallNumbersIn } from './small-number.js';
import type { Warning, WarningKind } from './warning.js';

/** A stretch of words with one link, or none. */
export interface Run {
  readonly text: string;
  readonly href?: string | undefined;
}

/** A warning with its place among the words. */
export interface RunWarning extends Warning, Stretch {}

const around = 30;

/** What to look over in one line of words: a paragraph, a heading, an answer in plain text. */
export function runWarnings(runs: readonly Run[]): RunWarning[] {
  const text = runs.map((run) => run.text).join('');
  const links = linksIn(runs);
  const warn = (kind: WarningKind) => (stretch: Stretch) => ({
    kind,
    from: stretch.from,
    to: stretch.to,
    excerpt: excerptOf(text, stretch),
  });
  return [
    ...personalNumbersIn(text).map(warn('personalNumber')),
    ...smallNumbersIn(text).map(warn('smallNumber')),
    ...links.filter(({ href }) => isInternalLink(href)).map(warn('internalLink')),
    ...links.filter(({ text: words }) => !tellsWhere(words)).map(warn('linkText')),
  ].sort((a, b) => a.from - b.from);
}

/** The words at a stretch and some around it; the last digits of personal identity numbers are left out. */
export function excerptOf(text: string, { from, to }: Stretch): string {
  const hidden = personalNumbersIn(text).reduce(
    (shown, number) => `${shown.slice(0, number.to - 4)}••••${shown.slice(number.to)}`,
    text,
  );
  const start = from <= around ? 0 : wordStart(hidden, from - around);
  const stop = to + around >= hidden.length ? hidden.length : wordEnd(hidden, to + around);
  const words = hidden.slice(start, stop).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${words}${stop < hidden.length ? '…' : ''}`;
}

function wordStart(text: string, at: number): number {
  const space = text.slice(0, at + 15).indexOf(' ', at);
  return space === -1 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - 15 ? at : space;
}

/** Neighbouring runs to one address are one link: a word in bold does not divide it. */
function linksIn(runs: readonly Run[]): { href: string; text: string; from: number; to: number }[] {
  const links: { href: string; text: string; from: number; to: number }[] = [];
  let at = 0;
  for (const { text, href } of runs) {
    const last = links.at(-1);
    if (href && last?.href === href && last.to === at) {
      last.text += text;
      last.to += text.length;
    } else if (href) links.push({ href, text, from: at, to: at + text.length });
    at += text.length;
  }
  return links;
}
