import { isLinkAddress } from '../rich-text/link-address.js';
import { nameOf, type Format, type Walk } from './walk.js';

/** What holds inside an element, given what holds around it. */
export function formatOf(element: Element, around: Format, walk: Walk): Format {
  const name = nameOf(element);
  const style = walk.styleOf(element);
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const space = style.get('white-space');
  return {
    bold: weight ? isBold(weight) : around.bold || name === 'b' || name === 'strong',
    italic: slant ? /italic|oblique/.test(slant) : around.italic || name === 'i' || name === 'em',
    // Programs set `pre-wrap` on everything they copy, for the sake of spaces; line breaks count in <pre> alone.
    pre: around.pre || name === 'pre' || (space === 'pre' && name !== 'span'),
    link: name === 'a' ? linkOf(element, walk) : around.link,
  };
}

function isBold(weight: string): boolean {
  return /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600;
}

/** A link to a place that may be linked to. What leads elsewhere keeps its words; a place in the same text is no loss. */
function linkOf(anchor: Element, walk: Walk): Format['link'] {
  const written = (anchor.getAttribute('originalsrc') ?? anchor.getAttribute('href') ?? '').trim();
  if (written === '' || written.startsWith('#')) return null;
  const href = withoutDetour(resolve(written, walk.source));
  if (!isLinkAddress(href)) {
    walk.leftOut.add('link', written);
    return null;
  }
  const title = anchor.getAttribute('title')?.trim();
  return title && title !== href && title !== anchor.textContent?.trim() ? { href, title } : { href };
}

function resolve(written: string, source: string | null): string {
  if (isLinkAddress(written)) return written;
  try {
    return new URL(written, source ?? undefined).href;
  } catch {
    return written;
  }
}

/** Outlook leads every link past a scanner; the address that was meant is among its parameters. */
function withoutDetour(href: string): string {
  if (!/^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//i.test(href)) return href;
  const meant = new URL(href).searchParams.get('url') ?? '';
  return isLinkAddress(meant) ? meant : href;
}
