/** Top-level names that are never on the internet, or that intranets are given. */
const internalEndings = /\.(?:local|localhost|internal|intern|intranet|intra|lan|home|corp|test|invalid)$/;
/** First names of sites for those who work somewhere. */
const internalNames = /^(?:intranet|intranat|intranät|intra|insidan|inside|internwebb|intern)\./;
/** Addresses that are used again within each network (RFC 1918, 3927, 4193, 4291), and one's own machine. */
const internalAddresses =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$|\[(?:::1|f[cd][\da-f]{2}:|fe[89ab][\da-f]:))/;

/** Scheme and host of a web address; the domain knows no browser's URL. */
const parts = /^(https?|file):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/:?#]*)/i;

/** Whether a link leads to a place that only some people's networks know: readers elsewhere can't follow it. */
export function isInternalLink(href: string): boolean {
  const [, scheme, site = ''] = parts.exec(href.trim()) ?? [];
  if (scheme === undefined || site === '') return scheme?.toLowerCase() === 'file';
  const host = site.toLowerCase().replace(/\.$/, '');
  const bare = !host.includes('.') && !host.startsWith('[');
  return bare || internalEndings.test(host) || internalNames.test(host) || internalAddresses.test(host);
}
