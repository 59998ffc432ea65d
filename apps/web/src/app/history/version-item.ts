import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  resource,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ContributionDetail, Versions } from '@samsyn/domain';
import { ContributionView } from '../contribution/contribution-view.js';
import { HistoryEvents } from '../contribution/history-events.js';
import { isCountyText } from '../contribution/situation.js';
import { ActingName } from '../delegation/acting-name.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { VersionNames } from './version-names.js';
import { VersionTexts } from './version-texts.js';

/** One version: who wrote it, what happened to it, its words on request, and what can be done with it. */
@Component({
  selector: 'app-version-item',
  imports: [ContributionView, Failure, HistoryEvents, MatButton, MomentPipe],
  templateUrl: './version-item.html',
  styleUrl: './version-item.scss',
})
export class VersionItem {
  readonly detail = input.required<ContributionDetail>();
  readonly version = input.required<Versions['stored'][number]>();
  /** Whether there is one before it. */
  readonly comparable = input.required<boolean>();
  /** Whether it can be taken up as the draft just now. */
  readonly restorable = input.required<boolean>();
  readonly compare = output();
  readonly restore = output();

  protected readonly t = inject(TEXTS);
  protected readonly county = isCountyText;
  private readonly names = inject(VersionNames);
  private readonly acting = inject(ActingName);
  private readonly texts = inject(VersionTexts);
  private readonly injector = inject(Injector);

  protected readonly name = computed(() => this.names.of(this.version()));
  protected readonly authors = computed(() =>
    this.version()
      .authors.map((one) => this.acting.of(one, one.actingFor))
      .join(', '),
  );
  protected readonly asking = signal(false);
  protected readonly shown = signal(false);
  protected readonly text = resource({
    params: () => (this.shown() ? { id: this.detail().id, version: this.version().id } : undefined),
    loader: ({ params }) => this.texts.of(params.id, params.version, null),
  });

  protected ask(asking: boolean): void {
    this.asking.set(asking);
    const id = `${this.version().id}-${asking ? 'sure' : 'restore'}`;
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }

  protected take(): void {
    this.asking.set(false);
    this.restore.emit();
  }
}
