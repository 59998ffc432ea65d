import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Task } from '@samsyn/domain';
import { DayPipe } from '../i18n/date.pipes.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { firstLine } from './first-line.js';
import { taskLink } from './task-link.js';

/** What waits for me: what, why, by when, and the one next step. */
@Component({
  selector: 'app-task-item',
  imports: [DayPipe, MatButton, RouterLink],
  templateUrl: './task-item.html',
  styleUrl: './task-item.scss',
})
export class TaskItem {
  protected readonly t = inject(TEXTS);
  private readonly region = inject(Language).region;

  readonly task = input.required<Task>();

  /** Others that are done on the same page: reviews of the same section. */
  readonly others = input<readonly Task[]>([]);
  readonly level = input<3 | 4>(3);

  protected readonly link = computed(() => {
    const { roundId, sectionId } = this.task();
    return this.others().length > 0
      ? ['/rounds', roundId, 'sections', sectionId ?? '', 'review']
      : taskLink(this.task());
  });
  protected readonly units = computed(() => {
    const names = [this.task(), ...this.others()].map(({ unitName }) => unitName);
    return new Intl.ListFormat(this.region(), { type: 'conjunction' }).format(names);
  });
  protected readonly heading = computed(() => this.task().sectionTitle ?? this.task().roundTitle);
  /** It holds for those who write; a review has no last day. */
  protected readonly deadline = computed(() => {
    const { kind, deadline } = this.task();
    return kind === 'write' || kind === 'mend' || kind === 'feedback' ? deadline : null;
  });
  protected readonly comment = computed(() => firstLine(this.task().comment ?? ''));
}
