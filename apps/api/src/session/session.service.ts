import { Inject, Injectable } from '@nestjs/common';
import type { Me, MeChange, SessionEnd, SignIn } from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { configToken, type Config } from '../platform/config.js';
import { ProblemException } from '../platform/problem.js';
import { AttemptsRepository } from './attempts.repository.js';
import { sessionCookie } from './cookie.js';
import { passwordMatches } from './password.js';
import { SessionRepository, type SessionSpan } from './session.repository.js';
import { hashOf, newToken } from './token.js';

const windowMinutes = 15;
const mostPerAccount = 10;
const mostPerAddress = 100;
/** Whoever needs more time gets it, ten times (WCAG 2.2.1); then it is time to prove once more who one is. */
const longest = 11;

/** Sign-in with local accounts; sessions are opaque and live in the database. */
@Injectable()
export class SessionService {
  readonly #cookie: ReturnType<typeof sessionCookie>;

  constructor(
    private readonly sessions: SessionRepository,
    private readonly attempts: AttemptsRepository,
    private readonly clock: Clock,
    @Inject(configToken) private readonly config: Config,
  ) {
    this.#cookie = sessionCookie(config);
  }

  /** The person that the request's cookie stands for, with the seats held today. */
  async personOf(request: FastifyRequest): Promise<CurrentPerson | undefined> {
    const token = request.cookies[this.#cookie.name];
    if (!token) return undefined;
    const row = await this.sessions.find(hashOf(token), this.clock.now(), this.clock.today());
    return (
      row && new CurrentPerson({ accountId: row.accountId, rootId: row.rootId, seats: row.seats }, row.name)
    );
  }

  /** The person with this account, with the seats held today; undefined where the account has ended. */
  async personWith(accountId: string): Promise<CurrentPerson | undefined> {
    const row = await this.sessions.holder(accountId, this.clock.today());
    return row && new CurrentPerson(row, row.name);
  }

  me(accountId: string): Promise<Me> {
    return this.sessions.me(accountId, this.clock.today());
  }

  async change(accountId: string, change: MeChange): Promise<Me> {
    await this.sessions.setLocale(accountId, change.locale);
    return this.me(accountId);
  }

  /**
   * Signs in with an address and a password.
   * @throws ProblemException wrongCredentials, the same for known and unknown addresses; tooManyAttempts
   */
  async signIn({ email, password }: SignIn, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    const address = email.toLowerCase();
    const accountKey = `account:${address}`;
    await this.limit({ [accountKey]: mostPerAccount, [`address:${request.ip}`]: mostPerAddress });
    const account = await this.sessions.accountByEmail(address, this.clock.today());
    if (!(await passwordMatches(account?.passwordHash ?? null, password)))
      throw new ProblemException('wrongCredentials');
    await this.attempts.forget(accountKey);
    return this.begin(account!.id, reply);
  }

  /** Counts an attempt under each key. @throws ProblemException tooManyAttempts past a key's limit */
  async limit(most: Readonly<Record<string, number>>): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - windowMinutes * 60_000);
    const counts = await this.attempts.record(Object.keys(most), now, since);
    const over = Object.entries(most).some(([key, limit]) => (counts.get(key) ?? 0) > limit);
    if (over)
      throw new ProblemException('tooManyAttempts', {}, { 'retry-after': String(windowMinutes * 60) });
  }

  /** Starts a session for an account and sets its cookie. */
  async begin(accountId: string, reply: FastifyReply): Promise<Me> {
    const { token, hash } = newToken();
    const now = this.clock.now();
    const expires = new Date(now.getTime() + this.#length);
    await this.sessions.insert(hash, accountId, now, expires);
    void reply.setCookie(this.#cookie.name, token, this.#cookie.options);
    return this.me(accountId);
  }

  /** When the request's session ends by itself. @throws ProblemException unauthenticated */
  async end(request: FastifyRequest): Promise<SessionEnd> {
    const now = this.clock.now();
    const token = request.cookies[this.#cookie.name];
    const span = token && (await this.sessions.span(hashOf(token), now));
    if (!span) throw new ProblemException('unauthenticated');
    const endsAt = span.expiresAt.getTime();
    return {
      endsAt: span.expiresAt.toISOString(),
      secondsLeft: Math.floor((endsAt - now.getTime()) / 1000),
      extendable: endsAt < this.#lastEnd(span),
    };
  }

  /** Gives the session its full length from now on, as far as that goes. @throws ProblemException unauthenticated */
  async extend(request: FastifyRequest, reply: FastifyReply): Promise<SessionEnd> {
    const now = this.clock.now();
    const token = request.cookies[this.#cookie.name]!;
    const hash = hashOf(token);
    const span = await this.sessions.span(hash, now);
    if (!span) throw new ProblemException('unauthenticated');
    const expires = Math.min(now.getTime() + this.#length, this.#lastEnd(span));
    await this.sessions.extend(hash, now, new Date(expires));
    void reply.setCookie(this.#cookie.name, token, this.#cookie.options);
    return this.end(request);
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = request.cookies[this.#cookie.name];
    if (token) await this.sessions.delete(hashOf(token));
    void reply.clearCookie(this.#cookie.name, { ...this.#cookie.options, maxAge: undefined });
  }

  get #length(): number {
    return this.config.sessionHours * 3_600_000;
  }

  #lastEnd({ createdAt }: SessionSpan): number {
    return createdAt.getTime() + longest * this.#length;
  }

  async signOutEverywhere(accountId: string, tx?: EntityManager): Promise<void> {
    await this.sessions.deleteAllOf(accountId, tx);
  }
}
