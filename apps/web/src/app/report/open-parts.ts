import { Component, computed, inject, input } from '@angular/core';
import type { Board } from '@samsyn/domain';
import { shownState } from '../board/board-layout.js';
import { StateBadge } from '../board/state-badge.js';
import { TEXTS } from '../i18n/texts.js';

/** What the report lacks: each contribution that is not done, and whose turn it is. */
@Component({
  selector: 'app-open-parts',
  imports: [StateBadge],
  template: `
    @for (section of sections(); track section.id) {
      <h3 lang="sv">{{ section.title }}</h3>
      <ul>
        @for (part of section.parts; track part.id) {
          <li>
            <strong lang="sv">{{ part.unit }}</strong>
            <app-state-badge [state]="part.state" />
            <span>{{ t('report.open.turn', { who: part.turn }) }}</span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      padding-block: 0.25rem;
    }
  `,
})
export class OpenParts {
  readonly board = input.required<Board>();

  protected readonly t = inject(TEXTS);
  protected readonly sections = computed(() => {
    const { sections, units, cells } = this.board();
    const name = (id: string) =>
      units.find((unit) => unit.id === id)?.name ?? this.t('report.open.convenors');
    const order = new Map(units.map(({ id }, at) => [id, at]));
    return sections.flatMap(({ id, title }) => {
      const parts = cells
        .filter(({ sectionId, state, waived }) => sectionId === id && state !== 'approved' && !waived)
        .toSorted((a, b) => order.get(a.unitId)! - order.get(b.unitId)!)
        .map((cell) => ({
          id: cell.id,
          unit: name(cell.unitId),
          state: shownState(cell),
          turn: cell.turn === 'unit' ? name(cell.unitId) : this.reviewers(cell.reviewUnitId, name),
        }));
      return parts.length > 0 ? [{ id, title, parts }] : [];
    });
  });

  private reviewers(unitId: string, name: (id: string) => string): string {
    const unit = this.board().units.find(({ id }) => id === unitId);
    return !unit || unit.kind === 'county' ? this.t('report.open.convenors') : name(unitId);
  }
}
