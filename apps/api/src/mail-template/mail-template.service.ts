import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  TemplateKind,
  unknownPlaceholders,
  type Locale,
  type MailTemplate,
  type MailTemplateChange,
  type MailTemplateDetail,
  type TemplateText,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { LogService } from '../log/log.service.js';
import { renderLetter, type Letter } from '../notification/letter.js';
import { en } from '../notification/messages/en.js';
import { sv } from '../notification/messages/sv.js';
import type { Messages } from '../notification/words.js';
import { Clock } from '../platform/clock.js';
import { configToken, type Config } from '../platform/config.js';
import { ProblemException } from '../platform/problem.js';
import { exampleWords } from './letter-kinds.js';
import { MailTemplateRepository, type Version } from './mail-template.repository.js';
import { exampleWording, standardText, templated } from './templated.js';

const languages: Readonly<Record<Locale, Messages>> = { sv, en };
const places = TemplateKind.options.flatMap((kind) =>
  (['sv', 'en'] as const).map((locale) => ({ kind, locale })),
);
export type Place = (typeof places)[number];

/** What a county says in its letters: the standard, or its own subject and first words. */
@Injectable()
export class MailTemplateService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly templates: MailTemplateRepository,
    private readonly log: LogService,
    private readonly clock: Clock,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** Every kind of letter in every language. */
  async list(person: CurrentPerson): Promise<MailTemplate[]> {
    const versions = await this.templates.versions(person.ability);
    return places.map((place) => head(place, versions.filter(isOf(place))));
  }

  /** One kind of letter, with every text that it has had. */
  async detail(person: CurrentPerson, place: Place): Promise<MailTemplateDetail> {
    const versions = await this.templates.versions(person.ability, place);
    const history = versions.map(({ version, text, at, by }) => ({ version, text, at, by }));
    return { ...head(place, versions), history };
  }

  /** Gives a kind of letter the county's own words. @throws ProblemException invalid (unknownPlaceholder), staleVersion */
  async change(
    person: CurrentPerson,
    place: Place,
    { basedOn, ...text }: MailTemplateChange,
  ): Promise<MailTemplateDetail> {
    refuseUnknown(place, text);
    await this.#add(person, place, basedOn, text);
    return this.detail(person, place);
  }

  /** Goes back to the standard; what was written stays in the history. */
  async reset(person: CurrentPerson, place: Place): Promise<MailTemplateDetail> {
    const { version, own } = await this.detail(person, place);
    if (own) await this.#add(person, place, version, null);
    return this.detail(person, place);
  }

  /** The letter that a text would make, with an example; nothing is saved. @throws ProblemException invalid */
  async preview(person: CurrentPerson, place: Place, text: TemplateText): Promise<Letter> {
    refuseUnknown(place, text);
    const look = await this.templates.look(person.rootId);
    const messages = languages[place.locale];
    return renderLetter({
      locale: place.locale,
      look,
      greeting: messages.greeting(exampleWords[place.locale].name),
      wording: exampleWording(place.kind, text, messages, place.locale),
      href: this.config.publicUrl,
      items: [],
      footer: messages.footer,
    });
  }

  /** The words of letters to one reader, as their county has them. */
  async messagesFor(
    tx: EntityManager,
    rootId: string,
    { locale, name }: { locale: Locale; name: string },
  ): Promise<Messages> {
    const own = await this.templates.own(tx, rootId, locale);
    return templated(languages[locale], locale, new Map(own.map(({ kind, ...text }) => [kind, text])), name);
  }

  async #add(person: CurrentPerson, place: Place, basedOn: number, text: TemplateText | null): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { rootId, accountId } = person;
      const by = { accountId, at: this.clock.now() };
      if (!(await this.templates.add(tx, { rootId, ...place }, basedOn, text, by))) {
        const current = await this.detail(person, place);
        throw new ProblemException('staleVersion', { current: current.own ?? current.standard, yours: text });
      }
      await this.log.record(tx, person, text ? 'mailTemplateChanged' : 'mailTemplateReset', {
        template: place.kind,
        locale: place.locale,
      });
    });
  }
}

function head(place: Place, [latest]: readonly Version[]): MailTemplate {
  return {
    ...place,
    version: latest?.version ?? 0,
    standard: standardText(place.kind, languages[place.locale], place.locale),
    own: latest?.text ?? null,
    changedAt: latest?.at ?? null,
    changedBy: latest?.by ?? null,
  };
}

const isOf = (place: Place) => (one: Version) => one.kind === place.kind && one.locale === place.locale;

function refuseUnknown({ kind, locale }: Place, text: TemplateText): void {
  const errors = (['subject', 'introduction'] as const)
    .filter((part) => unknownPlaceholders(text[part], kind, locale).length > 0)
    .map((path) => ({ path, code: 'unknownPlaceholder', message: '' }));
  if (errors.length) throw new ProblemException('invalid', { errors });
}
