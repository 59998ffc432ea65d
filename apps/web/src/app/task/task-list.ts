import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  booleanAttribute,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TEXTS } from '../i18n/texts.js';
import type { Entry } from './task-groups.js';
import { TaskItem } from './task-item.js';
import { TaskLine } from './task-line.js';

/** Of a long list this many are seen at first. */
const first = 3;

/** Things to do, or lines of what others do or what is done; a long list begins with its most pressing. */
@Component({
  selector: 'app-task-list',
  imports: [MatButton, TaskItem, TaskLine],
  template: `
    <ul [class.cards]="cards()">
      @for (entry of shown(); track entry.key) {
        <li>
          @if (cards()) {
            <app-task-item [task]="entry.task" [others]="entry.others" [level]="level()" />
          } @else {
            <app-task-line [task]="entry.task" />
          }
        </li>
      }
    </ul>
    @if (isLong()) {
      <button matButton type="button" [attr.aria-expanded]="open()" (click)="toggle()">
        {{ open() ? t('task.showFewer') : t('task.showAll', { n: entries().length }) }}
        <span class="visually-hidden">: {{ name() }}</span>
      </button>
    }
  `,
  styleUrl: './task-list.scss',
})
export class TaskList {
  readonly entries = input.required<readonly Entry[]>();
  /** What the list holds, for the button that shows more of it. */
  readonly name = input.required<string>();
  /** Whether each is something to do now, with its next step. */
  readonly cards = input(false, { transform: booleanAttribute });
  readonly level = input<3 | 4>(3);

  protected readonly t = inject(TEXTS);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly open = signal(false);
  /** A button in the place of a single line would save no room. */
  protected readonly isLong = computed(() => this.entries().length > first + 1);
  protected readonly shown = computed(() =>
    this.isLong() && !this.open() ? this.entries().slice(0, first) : this.entries(),
  );

  protected toggle(): void {
    this.open.update((open) => !open);
    if (!this.open()) return;
    // What came stands above the button: one goes on reading where it begins.
    const toNext = () => this.host.querySelectorAll('li')[first]?.querySelector('a')?.focus();
    afterNextRender(toNext, { injector: this.injector });
  }
}
