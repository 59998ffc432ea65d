import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years that a note is about. What can't be a span of years stays on the screen with its fault, and goes no further. */
@Component({
  selector: 'app-years-field',
  imports: [TextField],
  template: `
    <app-text-field
      [label]="t('contribution.note.from')"
      [name]="name() + '-from'"
      [value]="from()"
      (valueChange)="from.set($event); tell()"
      [errors]="fromErrors()"
      [touched]="true"
    />
    <app-text-field
      [label]="t('contribution.note.to')"
      [name]="name() + '-to'"
      [value]="to()"
      (valueChange)="to.set($event); tell()"
      [errors]="toErrors()"
      [touched]="true"
    />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
    }
    app-text-field {
      flex: 0 1 12rem;
    }
  `,
})
export class YearsField {
  readonly name = input.required<string>();
  readonly years = input.required<Years>();
  readonly changed = output<Years>();

  protected readonly t = inject(TEXTS);
  protected readonly from = linkedSignal(() => String(this.years().from));
  protected readonly to = linkedSignal(() => String(this.years().to));
  protected readonly fromErrors = computed(() => this.wrong(this.from()));
  protected readonly toErrors = computed(() => {
    const wrong = this.wrong(this.to());
    const reversed = { kind: 'reversed', message: this.t('contribution.note.yearsReversed') };
    if (wrong.length > 0 || this.fromErrors().length > 0) return wrong;
    return Number(this.from()) > Number(this.to()) ? [reversed] : [];
  });

  protected tell(): void {
    if (this.fromErrors().length === 0 && this.toErrors().length === 0)
      this.changed.emit({ from: Number(this.from()), to: Number(this.to()) });
  }

  private wrong(written: string): { kind: string; message: string }[] {
    const year = /^\d{4}$/.test(written.trim()) ? Number(written) : 0;
    if (year >= 1990 && year <= 2200) return [];
    return [{ kind: 'year', message: this.t('contribution.note.yearWrong') }];
  }
}
