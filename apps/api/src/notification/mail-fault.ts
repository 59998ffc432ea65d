import type { MailFault } from '@samsyn/domain';

/** What the mail client says of a failure: its own code, and the server's answer if there was one. */
export interface MailServerError {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
}

const silent = new Set(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS']);

/** A failure as the outbox tells of it. */
export function faultOf({ code = '', responseCode = 0 }: MailServerError): MailFault {
  if (silent.has(code)) return 'unreachable';
  if (code === 'EAUTH') return 'credentials';
  if (code === 'EENVELOPE' && responseCode >= 500) return 'address';
  return responseCode > 0 ? 'refused' : 'other';
}

/** Whether the server is not to be reached at all, so that the next letter would fare no better. */
export function holdsUp(fault: MailFault): boolean {
  return fault === 'unreachable' || fault === 'credentials';
}
