import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Task } from '@samsyn/domain';
import { DayPipe } from '../i18n/date.pipes.js';
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

  readonly task = input.required<Task>();

  protected readonly link = computed(() => taskLink(this.task()));
  protected readonly heading = computed(() => this.task().sectionTitle ?? this.task().roundTitle);
  /** It holds for those who write; a review has no last day. */
  protected readonly deadline = computed(() => {
    const { kind, deadline } = this.task();
    return kind === 'write' || kind === 'mend' || kind === 'feedback' ? deadline : null;
  });
  protected readonly comment = computed(() => firstLine(this.task().comment ?? ''));
}
