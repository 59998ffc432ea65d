import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Task } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { taskSv } from './task.sv.js';
import { taskLink } from './task-link.js';

type KnownState = keyof typeof taskSv.state;
const isKnown = (state: string): state is KnownState => Object.hasOwn(taskSv.state, state);

/** Something that others have now, or that is done: one line, with how far it has come. */
@Component({
  selector: 'app-task-line',
  imports: [RouterLink],
  template: `
    <a [routerLink]="link()">{{ task().sectionTitle ?? task().roundTitle }}</a>
    <span class="where">{{ t('task.where', { unit: task().unitName, round: task().roundTitle }) }}</span>
    @if (state(); as state) {
      <span class="state">{{ t(state) }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    .where {
      color: var(--mat-sys-on-surface-variant);
    }
    .state {
      margin-inline-start: auto;
      font-weight: 600;
    }
  `,
})
export class TaskLine {
  protected readonly t = inject(TEXTS);

  readonly task = input.required<Task>();

  protected readonly link = computed(() => taskLink(this.task()));
  protected readonly state = computed(() => {
    const { state } = this.task();
    return isKnown(state) ? (`task.state.${state}` as const) : null;
  });
}
