import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { stockholmDay } from '@samsyn/domain/light';
import { Deed } from '../administration/deed.js';
import { Tag } from '../administration/tag.js';
import { Api } from '../api/api.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { vacantFrom } from './seat-rows.js';

/** One seat: who holds it, who has held it, what is planned. */
@Component({
  selector: 'app-seat-page',
  imports: [DayPipe, Failure, Loading, MatButton, RouterLink, Tag],
  templateUrl: './seat-page.html',
  styleUrl: '../administration/facts.scss',
  styles: `
    td {
      overflow-wrap: anywhere;
    }
  `,
})
export class SeatPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly deed = inject(Deed);
  protected readonly vacantFrom = vacantFrom;
  protected readonly today = stockholmDay(new Date());

  readonly seatId = input.required<string>();

  protected readonly seat = resource({
    params: () => this.seatId(),
    loader: ({ params }) => this.api.seat(params),
  });
  /** Whether anything is to change by itself on a day to come. */
  protected readonly planned = computed(() => {
    if (!this.seat.hasValue()) return false;
    const { holder, next } = this.seat.value();
    return next !== null || (holder !== null && holder.to !== null);
  });

  constructor() {
    const page = inject(PageTitle);
    effect(() => {
      if (!this.seat.hasValue()) return;
      const { title, unitName: unit } = this.seat.value();
      page.set(this.t('seat.named', { title, unit }));
    });
  }

  protected dropPlans(): Promise<boolean> {
    return this.deed.run(
      () => this.api.dropSeatPlans(this.seatId()),
      () => this.t('seat.plans.dropped'),
      this.seat,
    );
  }

  protected setEnded(ended: boolean): Promise<boolean> {
    const { title: seat, unitName: unit } = this.seat.value()!;
    return this.deed.run(
      () => this.api.changeSeat(this.seatId(), { ended }),
      () => this.t(ended ? 'seat.end.done' : 'seat.end.resumed', { seat, unit }),
      this.seat,
    );
  }
}
