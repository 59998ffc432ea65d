import { Injectable } from '@angular/core';
import { returnAddress } from './signed-in.js';

const key = 'samsyn.wayBack';
/** As long as a link to a new password is valid. */
const hours = 2;

/** Where somebody was going who first has to choose a new password: the letter about that opens a page of its own. */
@Injectable({ providedIn: 'root' })
export class WayBack {
  keep(address: string | undefined): void {
    if (!address) return;
    try {
      localStorage.setItem(key, JSON.stringify({ address, until: Date.now() + hours * 3_600_000 }));
    } catch {
      // Without storage one comes to one's tasks, and the letter still leads to the place.
    }
  }

  /** The address that was kept, once: only ever a page of this site. */
  take(): string {
    try {
      const { address, until } = JSON.parse(localStorage.getItem(key) ?? '{}') as {
        address?: string;
        until?: number;
      };
      localStorage.removeItem(key);
      return returnAddress(until !== undefined && until > Date.now() ? address : null);
    } catch {
      return '/';
    }
  }
}
