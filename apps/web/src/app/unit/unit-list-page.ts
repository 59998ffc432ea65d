import { Component, computed, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { hasEnded } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { UnitBranch } from './unit-branch.js';
import { branches } from './unit-tree.js';

/** The county's organisations as a tree. */
@Component({
  selector: 'app-unit-list-page',
  imports: [Failure, Loading, MatButton, RouterLink, UnitBranch],
  template: `
    <h1>{{ t('unit.title') }}</h1>
    @if (units.error(); as error) {
      <app-failure [error]="error" (retry)="units.reload()" />
    } @else if (units.hasValue()) {
      <p>{{ t('unit.intro') }}</p>
      <div class="actions">
        <a matButton="filled" routerLink="/administration/units/new">{{ t('unit.add') }}</a>
      </div>
      @if (someEnded()) {
        <label>
          <input
            type="checkbox"
            [checked]="ended() === 'true'"
            (change)="show($any($event.target).checked)"
          />
          {{ t('unit.showEnded') }}
        </label>
      }
      <app-unit-branch [branches]="tree()" [today]="today" />
    } @else {
      <app-loading />
    }
  `,
  styles: `
    label {
      display: inline-flex;
      gap: 0.5rem;
      align-items: center;
      padding-block: 0.5rem;
    }
    input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      accent-color: var(--mat-sys-primary);
    }
    app-unit-branch {
      display: block;
      margin-block-start: 1rem;
    }
  `,
})
export class UnitListPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly today = stockholmDay(new Date());

  /** Whether those that have ended are shown: in the address, so that one comes back to it. */
  readonly ended = input<string>();

  protected readonly units = resource({ loader: () => this.api.units() });
  protected readonly someEnded = computed(
    () => this.units.hasValue() && this.units.value().some((unit) => hasEnded(unit, this.today)),
  );
  protected readonly tree = computed(() =>
    this.units.hasValue()
      ? branches(this.units.value(), (unit) => this.ended() === 'true' || !hasEnded(unit, this.today))
      : [],
  );

  protected show(ended: boolean): void {
    void this.router.navigate([], { queryParams: { ended: ended || null }, replaceUrl: true });
  }
}
