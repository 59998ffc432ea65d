import { Component, computed, inject, input } from '@angular/core';
import type { Unit } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** The county's units: what each is, and what it lies under. */
@Component({
  selector: 'app-unit-list',
  template: `
    <ul>
      @for (row of rows(); track row.unit.id) {
        <li>
          <strong>{{ row.unit.name }}</strong>
          <span>{{ t(row.kind) }}</span>
          <span>{{ row.parent }}</span>
        </li>
      }
    </ul>
  `,
  styleUrl: '../theme/rows.scss',
})
export class UnitList {
  readonly units = input.required<readonly Unit[]>();

  protected readonly t = inject(TEXTS);
  protected readonly rows = computed(() => {
    const names = new Map(this.units().map(({ id, name }) => [id, name]));
    return this.units().map((unit) => ({
      unit,
      kind: `people.kinds.${unit.kind}` as const,
      parent: names.get(unit.parentId ?? '') ?? '',
    }));
  });
}
