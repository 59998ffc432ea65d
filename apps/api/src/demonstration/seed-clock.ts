import { stockholmDay } from '@samsyn/domain';
import { Clock } from '../platform/clock.js';

/** A clock that is put where the demonstration's story is; it moves a minute at each look, so that no two events coincide. */
export class SeedClock extends Clock {
  #moment = new Date('2022-01-01T08:00:00Z');

  override now(): Date {
    this.#moment = new Date(this.#moment.getTime() + 60_000);
    return this.#moment;
  }

  /** Goes to the morning of a day, unless it is past that already. */
  goTo(day: string): void {
    const morning = new Date(`${day}T07:00:00Z`);
    if (morning > this.#moment) this.#moment = morning;
  }

  /** Goes to the morning of a day, also back in time: where another story begins. */
  restartAt(day: string): void {
    this.#moment = new Date(`${day}T07:00:00Z`);
  }

  /**
   * Goes to the present: what happens from here on holds on the day that the demonstration is loaded. Half an hour
   * before, since each look takes a minute.
   */
  restartNow(): void {
    this.#moment = new Date(Date.now() - 30 * 60_000);
  }

  /** The day that comes so many days after the one that it is now, without moving on. */
  dayAfter(days: number): string {
    return stockholmDay(new Date(this.#moment.getTime() + days * 86_400_000));
  }
}
