import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { Editor } from '@tiptap/core';
import { TEXTS } from '../i18n/texts.js';
import { inTable, insertTableTool, tableTools, type TableTool } from './table-tools.js';

/**
 * What may be done with tables, as a menu that is loaded once it is asked for. It hangs from an unseen place that fills
 * what it stands in; the button, and the focus when it closes, are the toolbar's.
 */
@Component({
  selector: 'app-table-menu',
  imports: [MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <span
      aria-hidden="true"
      [matMenuTriggerFor]="menu"
      [matMenuTriggerRestoreFocus]="false"
      (menuClosed)="close()"
    ></span>
    <mat-menu #menu="matMenu">
      @for (entry of entries(); track entry.id) {
        <button mat-menu-item type="button" (click)="run(entry)">{{ name(entry) }}</button>
      }
    </mat-menu>
  `,
  styles: `
    span {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
  `,
})
export class TableMenu {
  readonly editor = input.required<Editor>();
  /** Counts what happens in the editor. */
  readonly happened = input.required<number>();
  /** It is closed: whether something of it was chosen. */
  readonly closed = output<boolean>();

  protected readonly t = inject(TEXTS);
  private readonly injector = inject(Injector);
  private readonly trigger = viewChild.required(MatMenuTrigger);
  private chosen = false;

  protected readonly entries = computed<readonly TableTool[]>(() => {
    this.happened();
    return inTable(this.editor()) ? tableTools : [insertTableTool];
  });

  protected name({ id }: TableTool): string {
    return this.t(`richText.table.${id}`);
  }

  open(): void {
    this.chosen = false;
    afterNextRender(() => this.trigger().openMenu(), { injector: this.injector });
  }

  protected run(tool: TableTool): void {
    tool.run(this.editor());
    this.chosen = true;
  }

  protected close(): void {
    this.closed.emit(this.chosen);
  }
}
