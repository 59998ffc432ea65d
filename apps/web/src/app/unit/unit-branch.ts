import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Unit } from '@samsyn/domain';
import { Tag } from '../administration/tag.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import type { Branch } from './unit-tree.js';

/** Units at one level of the tree as a list, each with the list of those below it: it reads aloud as it looks. */
@Component({
  selector: 'app-unit-branch',
  imports: [DayPipe, RouterLink, Tag],
  template: `
    <ul>
      @for (branch of branches(); track branch.unit.id) {
        <li>
          <a [routerLink]="['/administration/units', branch.unit.id]">{{ branch.unit.name }}</a>
          <span class="kind">{{ kind(branch.unit) }}</span>
          @if (branch.unit.endedFrom; as day) {
            <app-tag tone="past">{{
              t(day <= today() ? 'administration.ended' : 'administration.endsOn', { day: (day | day) })
            }}</app-tag>
          }
          @if (branch.children.length > 0) {
            <app-unit-branch [branches]="branch.children" [today]="today()" />
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      max-width: none;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    app-unit-branch {
      display: block;
      margin-inline-start: 0.5rem;
      padding-inline-start: 1rem;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
    }
    li {
      padding-block: 0.25rem;
    }
    a {
      display: inline-block;
      padding-block: 0.125rem;
      margin-inline-end: 0.5rem;
    }
    .kind {
      margin-inline-end: 0.5rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class UnitBranch {
  protected readonly t = inject(TEXTS);
  readonly branches = input.required<readonly Branch[]>();
  readonly today = input.required<string>();

  protected kind({ kind }: Unit): string {
    return this.t(`unit.kinds.${kind}`);
  }
}
