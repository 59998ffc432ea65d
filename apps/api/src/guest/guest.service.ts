import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  SectionReading,
  attachmentIdsIn,
  type GuestInvitation,
  type GuestLink,
  type GuestLinkMade,
  type GuestWords,
  type NewGuestLink,
} from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import type { CurrentPerson } from '../access/current.js';
import { AttachmentService } from '../attachment/attachment.service.js';
import type { StoredPicture } from '../attachment/picture.js';
import { Clock } from '../platform/clock.js';
import { configToken, type Config } from '../platform/config.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { SessionService } from '../session/session.service.js';
import { hashOf, newToken } from '../session/token.js';
import { GuestRepository, type Place, type ValidLink } from './guest.repository.js';

const mostPerAddress = 200;
const mostPerLink = 5;

/** A link that is worth something, who made it, and what it leads to. */
interface Known {
  readonly link: ValidLink;
  readonly maker: CurrentPerson;
  readonly reading: SectionReading;
}

/**
 * A section in plain words, and links to it for members of a user organisation who have no account. A guest reads what
 * the representative who made the link may read, for as long as that is so.
 */
@Injectable()
export class GuestService {
  constructor(
    private readonly guests: GuestRepository,
    private readonly sessions: SessionService,
    private readonly attachments: AttachmentService,
    private readonly clock: Clock,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** What can be read about a section. @throws ProblemException notFound */
  async reading(person: CurrentPerson, place: Place): Promise<SectionReading> {
    const reading = await this.guests.reading(person.ability, place);
    if (!reading) throw notFound();
    return reading as SectionReading;
  }

  /** @throws ProblemException notFound */
  async list(person: CurrentPerson, place: Place): Promise<GuestLink[]> {
    await this.reading(person, place);
    return this.guests.list(person.ability, place);
  }

  /** A new link; its address is told this once. @throws ProblemException notFound, forbidden */
  async make(person: CurrentPerson, place: Place, link: NewGuestLink): Promise<GuestLinkMade> {
    await this.reading(person, place);
    const { rootId, accountId } = person;
    const { unitId, label, days } = link;
    const id = randomUUID();
    if (!person.ability.can('create', { kind: 'GuestLink', id, rootId, unitId }))
      throw new ProblemException('forbidden');
    const { token, hash } = newToken();
    const at = this.clock.now();
    const expires = new Date(at.getTime() + days * 86_400_000);
    await this.guests.insert({ id, rootId, place, unitId, hash, label, accountId, at, expires });
    return { id, url: `${this.config.publicUrl}/guest/${token}`, expiresAt: expires.toISOString() };
  }

  /** Makes a link that is not used worth nothing. @throws ProblemException notFound */
  async withdraw(person: CurrentPerson, id: string): Promise<void> {
    if (!(await this.guests.withdraw(person.ability, id, this.clock.now()))) throw notFound();
  }

  /** What a guest is asked to read and write. @throws ProblemException linkExpired, tooManyAttempts */
  async open(token: string, request: FastifyRequest): Promise<GuestInvitation> {
    const { link, reading } = await this.#valid(token, request);
    return { organisation: link.organisation, expiresAt: link.expiresAt.toISOString(), reading };
  }

  /** A picture in a text that the link leads to. @throws ProblemException linkExpired, notFound */
  async picture(token: string, id: string): Promise<StoredPicture> {
    const { maker, reading } = await this.#known(token);
    if (!attachmentIdsIn(reading.texts).includes(id)) throw notFound();
    return this.attachments.find(maker, id);
  }

  /**
   * Keeps a guest's words for the organisation that asked, and uses the link up.
   * @throws ProblemException linkExpired, incomplete, invalid for answers to what is not asked, tooManyAttempts
   */
  async send(token: string, words: GuestWords, request: FastifyRequest): Promise<void> {
    const { link, reading } = await this.#valid(token, request);
    const asked = new Set(reading.section.questions.map(({ id }) => id));
    const wrong = words.answers.findIndex(({ questionId }) => !asked.delete(questionId));
    if (wrong >= 0)
      throw new ProblemException('invalid', {
        errors: [{ path: `answers.${wrong}.questionId`, code: 'other', message: '' }],
      });
    if (words.body === '' && words.answers.every(({ text }) => text === ''))
      throw new ProblemException('incomplete', { missing: [{ field: 'body' }] });
    if (!(await this.guests.use(link.id, words, this.clock.now()))) throw new ProblemException('linkExpired');
  }

  /**
   * Asks the organisation for a new link in the place of one that has grown too old; the same for known and unknown.
   * @throws ProblemException tooManyAttempts
   */
  async ask(token: string, request: FastifyRequest): Promise<void> {
    const hash = hashOf(token);
    await this.sessions.limit({
      [`guest:renewal:${hash.toString('hex')}`]: mostPerLink,
      [`guest:address:${request.ip}`]: mostPerAddress,
    });
    await this.guests.ask(hash, this.clock.now());
  }

  /** The link, where nobody has tried too many. */
  async #valid(token: string, request: FastifyRequest): Promise<Known> {
    await this.sessions.limit({ [`guest:address:${request.ip}`]: mostPerAddress });
    return this.#known(token);
  }

  /** A link is worth something for as long as its maker speaks for the organisation. */
  async #known(token: string): Promise<Known> {
    const link = await this.guests.find(hashOf(token), this.clock.now());
    const maker = link && (await this.sessions.personWith(link.accountId));
    const { id, rootId, unitId } = link ?? { id: '', rootId: '', unitId: '' };
    if (!link || !maker?.ability.can('create', { kind: 'GuestLink', id, rootId, unitId }))
      throw new ProblemException('linkExpired');
    const reading = await this.guests.reading(maker.ability, link);
    if (!reading) throw new ProblemException('linkExpired');
    return { link, maker, reading: reading as SectionReading };
  }
}
