const allowedAddress = /^(https?:\/\/|mailto:)\S+$/i;

/** Whether an address may stand in a link: http, https or mailto, as in the domain's schema. */
export function isLinkAddress(address: unknown): address is string {
  return typeof address === 'string' && address.length <= 2000 && allowedAddress.test(address);
}

/** The address as people write it, made whole: `www.skane.se` gets https, `a@b.se` mailto. Null if it can't be a link. */
export function completeAddress(written: string): string | null {
  const address = written.trim();
  if (isLinkAddress(address)) return address;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)) return `mailto:${address}`;
  const completed = `https://${address}`;
  return /^[^\s@:/]+\.[^\s:/]{2,}/.test(address) && isLinkAddress(completed) ? completed : null;
}
