import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { hasEnded, type Unit } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { Deed } from '../administration/deed.js';
import { Tag } from '../administration/tag.js';
import { Api } from '../api/api.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';
import { placeOf } from './unit-tree.js';

/** One organisation: what it is and was called, its seats, its place in the order, its end. */
@Component({
  selector: 'app-unit-page',
  imports: [DayPipe, Failure, Loading, MatButton, NotFound, RouterLink, Tag],
  templateUrl: './unit-page.html',
  styleUrl: '../administration/facts.scss',
  styles: `
    .seats li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      padding-block: 0.25rem;
    }
  `,
})
export class UnitPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly deed = inject(Deed);
  protected readonly today = stockholmDay(new Date());

  readonly unitId = input.required<string>();

  protected readonly all = resource({
    loader: async () => {
      const [units, seats] = await Promise.all([this.api.units(), this.api.seats()]);
      return { units, seats };
    },
  });
  protected readonly found = computed(() => {
    if (!this.all.hasValue()) return null;
    const { units, seats } = this.all.value();
    const unit = units.find(({ id }) => id === this.unitId());
    if (!unit) return null;
    return {
      unit,
      parent: units.find(({ id }) => id === unit.parentId) ?? null,
      seats: seats.filter((seat) => seat.unitId === unit.id && !hasEnded(seat, this.today)),
      ...placeOf(unit, units),
    };
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const found = this.found();
      if (found) title.set(found.unit.name);
    });
  }

  /** One place up (-1) or down (1): after the sibling that is then before it. */
  protected async move(by: -1 | 1): Promise<void> {
    const { unit, place, siblings } = this.found()!;
    const others = siblings.filter(({ id }) => id !== unit.id);
    const before = others[place - 2 + by];
    await this.deed.run(
      () => this.api.moveUnit(unit.id, { after: before?.id ?? null }),
      () => this.t('unit.move.done', { unit: unit.name, place: place + by, of: siblings.length }),
      this.all,
    );
  }

  protected resume({ id, name }: Unit): Promise<boolean> {
    return this.deed.run(
      () => this.api.resumeUnit(id),
      () => this.t('unit.end.resumed', { unit: name }),
      this.all,
    );
  }
}
