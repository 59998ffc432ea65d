import { Directive, ElementRef, afterEveryRender, inject } from '@angular/core';

/** What can have the keyboard in a cell: its link, or else the cell itself. */
const stops = 'th[scope=row]:not([hidden]), td:not([hidden])';

/**
 * Makes a table a grid of one tab stop: arrows go from cell to cell, Home and End along the row, with Ctrl to the first
 * and last cell of all, Page Up and Page Down a screen at a time. The place is kept while cells are drawn anew.
 */
@Directive({
  selector: 'table[appGridFocus]',
  host: {
    role: 'grid',
    '(keydown)': 'move($event)',
    '(focusin)': 'arrive($event)',
    '(focusout)': 'leave()',
  },
})
export class GridFocus {
  private readonly table = inject<ElementRef<HTMLTableElement>>(ElementRef).nativeElement;
  /** The cell whose turn it is, and what in it has the tab stop. */
  private cell: HTMLElement | null = null;
  private current: HTMLElement | null = null;
  private focused = false;

  constructor() {
    afterEveryRender({ write: () => this.settle() });
  }

  protected move(event: KeyboardEvent): void {
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>(stops);
    if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
    const to = this.goal(cell, event);
    if (!to) return;
    event.preventDefault();
    this.take(to);
    this.current?.focus();
  }

  /** A press with the mouse, or a jump of a screen reader, moves the tab stop along. */
  protected arrive({ target }: FocusEvent): void {
    const cell = (target as HTMLElement).closest<HTMLElement>(stops);
    if (!cell) return;
    this.focused = true;
    this.take(cell);
  }

  protected leave(): void {
    // What is taken out of the page lets go of the focus, too: then it belongs here still.
    if (this.current?.isConnected) this.focused = false;
  }

  private goal(cell: HTMLTableCellElement, { key, ctrlKey }: KeyboardEvent): HTMLElement | undefined {
    const rows = this.rows();
    const y = rows.findIndex((row) => row.includes(cell));
    const x = rows[y]?.indexOf(cell) ?? -1;
    const beside = (down: number) => rows[Math.max(0, Math.min(rows.length - 1, y + down))]?.[x];
    switch (key) {
      case 'ArrowRight':
        return rows[y]?.[x + 1];
      case 'ArrowLeft':
        return rows[y]?.[x - 1];
      case 'ArrowDown':
        return rows[y + 1]?.[x];
      case 'ArrowUp':
        return y > 0 ? rows[y - 1]?.[x] : undefined;
      case 'PageDown':
        return beside(8);
      case 'PageUp':
        return beside(-8);
      case 'Home':
        return (ctrlKey ? rows[0] : rows[y])?.[0];
      case 'End':
        return (ctrlKey ? rows.at(-1) : rows[y])?.at(-1);
      default:
        return undefined;
    }
  }

  /** Rows of cells; the headings of focus areas are read with their rows and are no stops. */
  private rows(): HTMLElement[][] {
    return [...this.table.querySelectorAll('tbody:not([hidden]) tr:not([hidden]), tfoot tr')]
      .map((row) => [...row.querySelectorAll<HTMLElement>(stops)])
      .filter((row) => row.length > 0);
  }

  private take(cell: HTMLElement): void {
    const link = cell.querySelector<HTMLElement>('a');
    const stop = link && !link.closest('[hidden]') ? link : cell;
    if (stop === this.current && stop.tabIndex === 0) return;
    this.current?.setAttribute('tabindex', '-1');
    stop.setAttribute('tabindex', '0');
    this.current = stop;
    this.cell = cell;
  }

  /** Where the link that had the tab stop is gone, its cell has it; where the cell is gone, the first one. */
  private settle(): void {
    if (isThere(this.current)) return;
    const cell = isThere(this.cell) ? this.cell : this.rows()[0]?.[0];
    if (!cell) return;
    this.take(cell);
    if (this.focused) this.current?.focus();
  }
}

function isThere(element: HTMLElement | null): boolean {
  return element !== null && element.isConnected && !element.closest('[hidden]');
}
