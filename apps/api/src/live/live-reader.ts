import type { LiveEvent } from '@samsyn/domain';
import type { CurrentPerson } from '../access/current.js';
import { isTold, type Announcement } from './announcement.js';

/** Where events go to. */
export interface Outlet {
  send(event: LiveEvent, id: string): void;
  endSession(): void;
}

/**
 * One open stream and whose it is. While it asks anew who that is, what is said waits: nobody hears a word by a seat
 * that they no longer hold.
 */
export class LiveReader {
  #person: CurrentPerson;
  #day: string;
  #waiting: Announcement[] = [];
  #asking = false;
  #count = 0;
  #ended = false;

  constructor(
    person: CurrentPerson,
    private readonly outlet: Outlet,
    /** Who the stream's session belongs to now, if it lasts, and which day it is. */
    private readonly ask: () => Promise<CurrentPerson | undefined>,
    private readonly today: () => string,
  ) {
    this.#person = person;
    this.#day = today();
  }

  get accountId(): string {
    return this.#person.accountId;
  }

  get rootId(): string {
    return this.#person.rootId;
  }

  tell(announcement: Announcement): void {
    if ('event' in announcement && announcement.rootId !== this.rootId) return;
    if ('accountId' in announcement && announcement.accountId !== this.accountId) return;
    this.#waiting.push(announcement);
    // Seats begin and end with the day.
    if ('accountId' in announcement || this.#day !== this.today()) void this.refresh();
    else if (!this.#asking) this.#pass();
  }

  say(event: LiveEvent): void {
    this.outlet.send(event, String(++this.#count));
  }

  /** Asks anew who this is. */
  async refresh(): Promise<void> {
    if (this.#asking || this.#ended) return;
    this.#asking = true;
    try {
      let known: number;
      do {
        known = this.#waiting.length;
        const day = this.today();
        const person = await this.ask();
        if (!person) return this.#end();
        const seats = (one: CurrentPerson) => JSON.stringify(one.actor.seats);
        const changed = seats(person) !== seats(this.#person);
        this.#person = person;
        this.#day = day;
        if (changed) this.say({ kind: 'me' });
        // A further change may have been announced after the question was put.
      } while (this.#waiting.slice(known).some((one) => 'accountId' in one));
      this.#asking = false;
      this.#pass();
    } catch {
      // No answer from the database: what waits would be lost, and whether the session lasts is not known.
      this.#waiting = [];
      this.#asking = false;
      this.say({ kind: 'resync' });
    }
  }

  #pass(): void {
    for (const announcement of this.#waiting.splice(0))
      if ('event' in announcement && isTold(this.#person.ability, announcement)) this.say(announcement.event);
  }

  #end(): void {
    this.#ended = true;
    this.#waiting = [];
    this.outlet.endSession();
  }
}
