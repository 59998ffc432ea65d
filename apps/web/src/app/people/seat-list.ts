import { Component, DOCUMENT, Injector, afterNextRender, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Person, Seat } from '@samsyn/domain';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { HolderForm } from './holder-form.js';

/** Seats with their holders, and the way to give one to somebody else. */
@Component({
  selector: 'app-seat-list',
  imports: [DayPipe, HolderForm, MatButton],
  templateUrl: './seat-list.html',
  styleUrls: ['../theme/rows.scss', './list.scss'],
})
export class SeatList {
  protected readonly t = inject(TEXTS);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  readonly seats = input.required<readonly Seat[]>();
  readonly people = input.required<readonly Person[]>();
  readonly changed = output();

  /** The seat whose holder is being changed. */
  protected readonly changing = signal<string | null>(null);

  protected done(seatId: string): void {
    this.close(seatId);
    this.changed.emit();
  }

  /** Focus goes back to where the form was opened. */
  protected close(seatId: string): void {
    this.changing.set(null);
    const toButton = () => this.document.getElementById(`change-${seatId}`)?.focus();
    afterNextRender(toButton, { injector: this.injector });
  }
}
