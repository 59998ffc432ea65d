import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { LinkInfo, LinkUse, Me } from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource, EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { ProblemException } from '../platform/problem.js';
import { hashPassword } from '../session/password.js';
import { SessionService } from '../session/session.service.js';
import { hashOf, newToken } from '../session/token.js';
import { LinkRepository, type LinkPurpose } from './link.repository.js';

const hoursValid: Readonly<Record<LinkPurpose, number>> = { invitation: 14 * 24, passwordReset: 2 };

const mostPerAccount = 5;
const mostPerAddress = 50;
const mostPerLink = 5;

/** Single-use links: by mail to the account's own address, to set a password. */
@Injectable()
export class LinkService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly links: LinkRepository,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /** Asks for a link to a new password; the same for known and unknown. @throws ProblemException tooManyAttempts */
  async askForReset(email: string, request: FastifyRequest): Promise<void> {
    const address = email.toLowerCase();
    await this.sessions.limit({
      [`reset:account:${address}`]: mostPerAccount,
      [`reset:address:${request.ip}`]: mostPerAddress,
    });
    await this.links.askForReset(address, this.clock.now());
  }

  /**
   * Asks for a new letter in the place of a link that no longer works: to the account's own address, which the answer
   * does not tell. The same for known and unknown. @throws ProblemException tooManyAttempts
   */
  async renew(token: string, request: FastifyRequest): Promise<void> {
    const hash = hashOf(token);
    await this.sessions.limit({
      [`renewal:link:${hash.toString('hex')}`]: mostPerLink,
      [`renewal:address:${request.ip}`]: mostPerAddress,
    });
    await this.links.askForRenewal(hash, this.clock.now());
  }

  /** A new link for an account: the token, which is stored nowhere but in the letter, and how long it is valid. */
  async make(
    tx: EntityManager,
    accountId: string,
    purpose: LinkPurpose,
  ): Promise<{ token: string; hours: number; days: number }> {
    const { token, hash } = newToken();
    const hours = hoursValid[purpose];
    const at = this.clock.now();
    const expires = new Date(at.getTime() + hours * 3_600_000);
    await this.links.insert(tx, { hash, accountId, purpose, at, expires });
    return { token, hours, days: hours / 24 };
  }

  /** Makes all links of an account worth nothing, also those that lie in somebody's mail. */
  withdraw(tx: EntityManager, accountId: string): Promise<void> {
    return this.links.withdraw(tx, accountId, this.clock.now());
  }

  /** What a link is for; looking uses nothing up. @throws ProblemException linkExpired, also for what never was a link */
  async look(token: string): Promise<LinkInfo> {
    const link = await this.links.find(hashOf(token), this.clock.now());
    if (!link) throw new ProblemException('linkExpired');
    return link;
  }

  /**
   * Uses a link up: sets the password, ends the account's sessions and begins a new one.
   * @throws ProblemException linkExpired
   */
  async use(token: string, { password }: LinkUse, reply: FastifyReply): Promise<Me> {
    // Hashing is slow on purpose: not for every token that somebody makes up.
    await this.look(token);
    const passwordHash = await hashPassword(password);
    const accountId = await this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const account = await this.links.consume(tx, hashOf(token), now);
      if (!account) throw new ProblemException('linkExpired');
      await this.links.setPassword(tx, account, passwordHash, now);
      await this.sessions.signOutEverywhere(account, tx);
      return account;
    });
    return this.sessions.begin(accountId, reply);
  }
}
