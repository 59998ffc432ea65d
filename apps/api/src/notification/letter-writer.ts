import { Inject, Injectable } from '@nestjs/common';
import { daysUntil, type Locale } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import { LinkService } from '../link/link.service.js';
import { MailTemplateService } from '../mail-template/mail-template.service.js';
import { Clock } from '../platform/clock.js';
import { configToken, type Config } from '../platform/config.js';
import type { Told } from './audience.js';
import { renderLetter, type Letter } from './letter.js';
import { en } from './messages/en.js';
import { sv } from './messages/sv.js';
import type { Notice, NoticeContribution, Person } from './notice.js';
import type { ContributionWords, Messages, Wording } from './words.js';

const languages: Readonly<Record<Locale, Messages>> = { sv, en };

/** Where a letter leads, and in which words. */
interface Pointed {
  readonly wording: Wording;
  readonly path: string;
  /** Contributions that are listed, each with its link. */
  readonly items?: readonly { readonly label: string; readonly path: string }[];
}

/** One thing of a digest: what has happened, and the way to it. */
export interface Line {
  readonly label: string;
  readonly path: string;
}

/** Writes what one person is told, in their language, with a link straight to it. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly links: LinkService,
    private readonly templates: MailTemplateService,
    private readonly clock: Clock,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** A letter about a notice; for an invitation or a new password its single-use link is made here. */
  async write(tx: EntityManager, notice: Notice, person: Person, told: Told): Promise<Letter> {
    const messages = await this.templates.messagesFor(tx, notice.rootId, person);
    const pointed = await this.#point(tx, notice, person, told, messages);
    return this.#render(person, messages, pointed, told.group !== 'account');
  }

  /** A notice as one line of a digest. */
  async line(tx: EntityManager, notice: Notice, person: Person, told: Told): Promise<Line> {
    const { wording, path } = await this.#point(tx, notice, person, told, languages[person.locale]);
    return { label: wording.subject, path };
  }

  /** The letter that a day's lines make together. */
  writeDigest(person: Person, lines: readonly Line[]): Letter {
    const messages = languages[person.locale];
    const pointed = { wording: messages.digest(lines.length), path: '/tasks', items: lines };
    return this.#render(person, messages, pointed, true);
  }

  #render(
    { locale, name, look }: Person,
    messages: Messages,
    { wording, path, items = [] }: Pointed,
    chosen: boolean,
  ): Letter {
    const url = (to: string) => `${this.config.publicUrl}${to}`;
    return renderLetter({
      locale,
      look,
      greeting: messages.greeting(name),
      wording,
      href: url(path),
      items: items.map((item) => ({ label: item.label, href: url(item.path) })),
      footer: messages.footer,
      ...(chosen && { settings: { label: messages.settings, href: url('/settings/mail') } }),
    });
  }

  async #point(
    tx: EntityManager,
    notice: Notice,
    person: Person,
    told: Told,
    messages: Messages,
  ): Promise<Pointed> {
    switch (notice.kind) {
      case 'invitation':
      case 'passwordReset': {
        const { token, days, hours } = await this.links.make(tx, person.accountId, notice.kind);
        const wording =
          notice.kind === 'invitation'
            ? messages.invitation({ by: notice.acting, days })
            : messages.passwordReset({ hours });
        return { wording, path: `/link/${token}` };
      }
      case 'mention':
      case 'reply': {
        const words = inWords(told.contributions[0]!, messages);
        const wording = messages[notice.kind](words, { by: byWhom(notice, messages) });
        return { wording, path: `/comments/${notice.remark!.id}` };
      }
      case 'delegated':
      case 'delegationEnded':
        return aboutDelegation(notice, notice.kind, messages);
      case 'feedbackSent':
      case 'feedbackReply':
        return aboutFeedback(notice, notice.kind, messages);
      case 'guestAsks':
        return aboutGuest(notice.guestLink!, messages);
      case 'editionCompiled':
      case 'editionSentBack':
      case 'editionAdopted':
      case 'editionPublished':
      case 'outputsReady':
        return aboutEdition(notice, notice.kind, messages);
      default:
        return this.#aboutContributions(notice, notice.kind, person, told, messages);
    }
  }

  #aboutContributions(
    notice: Notice,
    kind: 'submitted' | 'returned' | 'approved' | 'task' | 'reminder',
    person: Person,
    { contributions }: Told,
    messages: Messages,
  ): Pointed {
    const [one, ...others] = contributions.toSorted((a, b) => a.deadline.localeCompare(b.deadline));
    const words = inWords(one!, messages);
    const count = contributions.length;
    const { comment } = notice;
    const by = byWhom(notice, messages);
    const toReview = kind === 'submitted' || (kind === 'task' && isUnderReview(one!));
    const page = ({ subject }: NoticeContribution) =>
      `/contributions/${subject.id}${toReview ? '/review' : ''}`;
    const place = others.length
      ? {
          path: '/tasks',
          items: contributions.map((each) => ({
            label: messages.item(inWords(each, messages), each.deadline !== one!.deadline),
            path: page(each),
          })),
        }
      : { path: page(one!) };
    const word = (): Wording => {
      if (kind === 'returned') return messages.returned(words, { by, comment });
      if (kind === 'approved') return messages.approved(words, { by });
      if (kind === 'submitted') {
        const returnedByYou = one!.returnedBy === person.accountId;
        return messages.submitted(words, { by, late: one!.late, returnedByYou });
      }
      if (kind === 'reminder')
        return messages.reminder(words, count, daysUntil(one!.deadline, this.clock.now()));
      if (notice.accountId) return messages.seatTask(words, count);
      if (notice.ofOneContribution) return messages.parentTask(words, toReview ? 'review' : 'write');
      return messages.roundTask(words, count);
    };
    return { wording: word(), ...place };
  }
}

function aboutDelegation(notice: Notice, kind: 'delegated' | 'delegationEnded', messages: Messages): Pointed {
  const { from, to, seats, away, substitute } = notice.delegation!;
  const day = (one: string) => messages.dayFormat.format(new Date(one));
  const words = { by: notice.acting, from: day(from), to: day(to), seats };
  return kind === 'delegated'
    ? { wording: messages.delegated(words), path: '/tasks' }
    : {
        wording: messages.delegationEnded({ ...words, away: away!, substitute: substitute! }),
        path: '/settings/substitute',
      };
}

function aboutFeedback(notice: Notice, kind: 'feedbackSent' | 'feedbackReply', messages: Messages): Pointed {
  const { roundId, sectionId, sectionTitle, unitName, roundTitle } = notice.feedback!;
  const words = { section: sectionTitle, unit: unitName, round: roundTitle };
  return {
    wording: messages[kind](words, { by: byWhom(notice, messages) }),
    path: `/rounds/${roundId}/sections/${sectionId}/feedback`,
  };
}

function aboutGuest(link: NonNullable<Notice['guestLink']>, messages: Messages): Pointed {
  const { roundId, sectionId, sectionTitle, unitName, roundTitle, label } = link;
  const words = { section: sectionTitle, unit: unitName, round: roundTitle };
  return {
    wording: messages.guestAsks(words, { label }),
    path: `/rounds/${roundId}/sections/${sectionId}/feedback`,
  };
}

function aboutEdition(
  notice: Notice,
  kind: 'editionCompiled' | 'editionSentBack' | 'editionAdopted' | 'editionPublished' | 'outputsReady',
  messages: Messages,
): Pointed {
  const { subject, title, number, roundTitle, registryNumber } = notice.edition!;
  const words = { title, number, round: roundTitle, registryNumber };
  return {
    wording: messages[kind](words, {
      by: byWhom(notice, messages),
      comment: notice.comment,
      failed: notice.failed,
    }),
    path: `/editions/${subject.id}`,
  };
}

/** Who did it, and for whom where that was somebody who is away; null where nobody did. */
function byWhom({ acting, actingFor }: Notice, messages: Messages): string | null {
  return acting !== null && actingFor !== null ? messages.standIn(acting, actingFor) : acting;
}

const isUnderReview = ({ subject }: NoticeContribution) =>
  subject.state === 'submitted' || subject.state === 'inReview';

function inWords(one: NoticeContribution, { dayFormat }: Messages): ContributionWords {
  return {
    section: one.sectionTitle,
    unit: one.unitName,
    round: one.roundTitle,
    deadline: dayFormat.format(new Date(one.deadline)),
  };
}
