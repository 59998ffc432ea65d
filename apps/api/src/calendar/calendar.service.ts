import { Inject, Injectable } from '@nestjs/common';
import type { CalendarAddress, CalendarFeed } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { configToken, type Config } from '../platform/config.js';
import { notFound } from '../platform/problem.js';
import { SessionService } from '../session/session.service.js';
import { hashOf, newToken } from '../session/token.js';
import { CalendarRepository } from './calendar.repository.js';
import { writeCalendar } from './write-calendar.js';

/** In a quarter of an hour: of one calendar, and of addresses that are nobody's from one place. */
const mostPerAccount = 60;
const mostUnknown = 20;

/** Deadlines as a calendar that other programs subscribe to, by an address that is secret and can be taken back. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly calendars: CalendarRepository,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
    @Inject(configToken) private readonly config: Config,
  ) {}

  feed(person: CurrentPerson): Promise<CalendarFeed> {
    return this.calendars.feed(person.accountId);
  }

  /** A new address, in the place of one that there was. It is stored nowhere but where its owner puts it. */
  async begin(person: CurrentPerson): Promise<CalendarAddress> {
    const { token, hash } = newToken();
    await this.calendars.replace(person.accountId, hash, this.clock.now());
    return { url: `${this.config.publicUrl}/api/calendars/${token}.ics` };
  }

  end(person: CurrentPerson): Promise<void> {
    return this.calendars.remove(person.accountId);
  }

  /**
   * What the owner of an address may know of today, as iCalendar.
   * @throws ProblemException notFound for an address that is nobody's, tooManyAttempts
   */
  async read(token: string, request: FastifyRequest): Promise<string> {
    const today = this.clock.today();
    const subscriber = await this.calendars.subscriber(hashOf(token), this.clock.now(), today);
    if (!subscriber) {
      await this.sessions.limit({ [`calendar:unknown:${request.ip}`]: mostUnknown });
      throw notFound();
    }
    const { accountId, rootId, seats, name } = subscriber;
    await this.sessions.limit({ [`calendar:account:${accountId}`]: mostPerAccount });
    const person = new CurrentPerson({ accountId, rootId, seats }, name);
    const rounds = await this.calendars.rounds(person, today);
    const due = await this.calendars.due(
      person,
      rounds.map(({ id }) => id),
    );
    return writeCalendar(subscriber, rounds, due, this.config.publicUrl);
  }
}
