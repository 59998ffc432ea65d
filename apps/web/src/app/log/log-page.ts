import { Component, DOCUMENT, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { logGroups, mostLogLines, type LogGroup, type LogLine, type LogQuery } from '@samsyn/domain';
import { csvText } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { saveCsv } from '../csv/save-file.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { momentText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';
import { LogSentence } from './log-sentence.js';

const groups = Object.keys(logGroups) as LogGroup[];

/** Who did what, in sentences; looked through by person, kind and day, and taken along as a file. */
@Component({
  selector: 'app-log-page',
  imports: [Failure, Loading, MatButton, MomentPipe],
  templateUrl: './log-page.html',
  styleUrls: ['../administration/filter.scss', './log-page.scss'],
})
export class LogPage {
  protected readonly t = inject(TEXTS);
  protected readonly sentence = inject(LogSentence);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);
  private readonly messages = inject(Messages);

  /** What is asked for: in the address, so that one comes back to it. */
  readonly group = input<string>();
  readonly person = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly query = computed((): Partial<LogQuery> => {
    const group = groups.find((one) => one === this.group());
    return {
      ...(group && { group }),
      ...(this.person() && { person: this.person() }),
      ...(this.from() && { from: this.from() }),
      ...(this.to() && { to: this.to() }),
    };
  });
  protected readonly people = resource({ loader: () => this.api.people() });
  protected readonly first = resource({
    params: () => this.query(),
    loader: ({ params }) => this.api.log(params),
  });
  /** The first page and those that were asked for after it. */
  protected readonly shown = linkedSignal(() =>
    this.first.hasValue() ? this.first.value() : { lines: [] as LogLine[], more: false },
  );
  protected readonly busy = signal(false);

  protected readonly isAsked = computed(() => Object.keys(this.query()).length > 0);
  protected readonly peopleChoices = computed(() =>
    this.people.hasValue()
      ? this.people.value().map(({ accountId, name }) => ({ value: accountId, text: name }))
      : [],
  );
  protected readonly groupChoices = computed(() =>
    groups.map((value) => ({ value, text: this.t(`log.groups.${value}`) })),
  );

  protected ask(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): void {
    void this.router.navigate([], { replaceUrl: true });
  }

  protected more(): Promise<void> {
    return this.work(async () => {
      const { lines } = this.shown();
      const next = await this.api.log({ ...this.query(), before: lines.at(-1)!.id });
      this.shown.set({ lines: [...lines, ...next.lines], more: next.more });
    });
  }

  /** All that is asked for, also what is not shown yet. */
  protected download(): Promise<void> {
    return this.work(async () => {
      const lines: LogLine[] = [];
      for (let more = true; more;) {
        const before = lines.at(-1)?.id;
        const page = await this.api.log({ ...this.query(), limit: mostLogLines, ...(before && { before }) });
        lines.push(...page.lines);
        more = page.more;
      }
      const rows = lines.map((line) => [
        momentText(line.at, this.language.region()),
        line.by ?? this.t('log.nobody'),
        this.sentence.of(line),
      ]);
      const heading = [this.t('log.heading.at'), this.t('log.heading.by'), this.t('log.heading.what')];
      saveCsv(this.document, this.t('log.title'), csvText([heading, ...rows]));
      this.messages.done(() => this.t.count('log.csvDone', rows.length));
    });
  }

  private async work(what: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await what();
    } catch (error) {
      this.messages.failed(error);
    } finally {
      this.busy.set(false);
    }
  }
}
