import { Injectable, inject } from '@angular/core';
import {
  TemplateKind,
  auditParameters,
  contributionEvents,
  editionEvents,
  type LogLine,
} from '@samsyn/domain';
import { dayText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS, type TextKey } from '../i18n/texts.js';

type Words = Readonly<Record<string, string>>;

/** Says a line of the log in the language that is read. */
@Injectable({ providedIn: 'root' })
export class LogSentence {
  private readonly t = inject(TEXTS);
  private readonly language = inject(Language);

  of({ event, by, data }: LogLine): string {
    const words: Words = { ...this.words(data), by: by ?? this.t('log.nobody') };
    if (event in auditParameters)
      return this.say(`log.event.${event as keyof typeof auditParameters}`, words);
    const [kind, what] = event.split('.');
    if (kind === 'contribution') {
      const one = contributionEvents.find((known) => known === what);
      if (one === 'reviewerChanged') {
        return words['about']
          ? this.say('log.contribution.reviewerChanged', { ...words, person: words['about'] })
          : this.say('log.contribution.reviewerLeft', words);
      }
      if (one === 'extendDeadline')
        return this.say('log.contribution.extendDeadline', { ...words, day: this.day(words['about'] ?? '') });
      if (one) return this.say(`log.contribution.${one}`, words);
    }
    const one = editionEvents.find((known) => kind === 'edition' && known === what);
    return one ? this.say(`log.edition.${one}`, words) : this.t('log.unknown', { by: words['by']! });
  }

  /** What was kept as a day or a code, in words. */
  private words(data: Words): Words {
    const said: Record<string, string> = { ...data };
    for (const name of ['day', 'opens', 'deadline']) if (data[name]) said[name] = this.day(data[name]);
    if (data['locale']) said['locale'] = this.t(`log.locales.${data['locale'] === 'en' ? 'en' : 'sv'}`);
    const template = TemplateKind.options.find((one) => one === data['template']);
    if (template) said['template'] = this.t(`log.templates.${template}`);
    return said;
  }

  private day(day: string): string {
    return /^\d{4}-\d\d-\d\d$/.test(day) ? dayText(day, this.language.region()) : day;
  }

  /** Which parameters a text has, the types can't say here: a test holds the texts against the domain's table. */
  private say(key: TextKey, words: Words): string {
    return (this.t as (key: string, words: Words) => string)(key, words);
  }
}
