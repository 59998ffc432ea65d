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
}
