import { Injectable } from '@nestjs/common';
import { stockholmDay } from '@samsyn/domain';

/** The one source of time, so that tests and the demonstration can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Europe/Stockholm. */
  today(): string {
    return stockholmDay(this.now());
  }
}
