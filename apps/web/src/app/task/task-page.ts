import {
  Component,
  type ElementRef,
  computed,
  inject,
  linkedSignal,
  resource,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { LiveEvent, Task, Tasks } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Live } from '../live/live.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NothingToDo } from './nothing-to-do.js';
import { ReportLine } from './report-line.js';
import { byRound, entriesOf } from './task-groups.js';
import { TaskList } from './task-list.js';

/** So many things to do are one list; more are listed by round. */
const few = 4;

/** The first page: what waits for me, what I wait for, what is done. */
@Component({
  selector: 'app-task-page',
  imports: [Failure, Loading, MatButton, NothingToDo, ReportLine, TaskList],
  templateUrl: './task-page.html',
  styleUrl: './task-page.scss',
})
export class TaskPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly top = viewChild<ElementRef<HTMLElement>>('top');

  protected readonly loaded = resource({ loader: () => this.api.tasks() });
  private readonly newest = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  /** What is on the screen: nothing of it moves until the reader asks for what is new. */
  protected readonly tasks = linkedSignal<Tasks | null, Tasks | null>({
    source: this.newest,
    computation: (now, before) => before?.value ?? now,
  });
  protected readonly outdated = computed(() => {
    const [newest, shown] = [this.newest(), this.tasks()];
    return !!newest && !!shown && JSON.stringify(newest) !== JSON.stringify(shown);
  });

  protected readonly mine = computed(() => entriesOf(this.tasks()?.mine ?? []));
  /** By round where they are many; one list without a name where they are few. */
  protected readonly rounds = computed(() => {
    const entries = this.mine();
    return entries.length > few ? byRound(entries) : [];
  });
  protected readonly nothing = computed(() => {
    const tasks = this.tasks();
    return !!tasks && tasks.mine.length + tasks.waiting.length + tasks.done.length === 0;
  });

  constructor() {
    inject(Live).follow(concerns, () => this.look());
  }

  protected entries(tasks: readonly Task[]) {
    return tasks.map((task) => entriesOf([task])[0]!);
  }

  protected refresh(): void {
    this.tasks.set(this.newest());
    this.top()?.nativeElement.focus();
  }

  private look(): void {
    // It may be being read already, from before what has happened.
    if (!this.loaded.reload()) setTimeout(() => this.look(), 500);
  }
}

function concerns(event: LiveEvent): boolean {
  if (event.kind === 'contribution' || event.kind === 'feedback') return event.change === 'status';
  return event.kind !== 'presence';
}
