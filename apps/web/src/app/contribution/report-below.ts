import { Component, computed, inject, input, resource, signal } from '@angular/core';
import type { ContributionDetail } from '@samsyn/domain';
import { Api } from '../api/api.js';
import type { ShownState } from '../board/board-layout.js';
import { StateBadge } from '../board/state-badge.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { ContributionView } from './contribution-view.js';

/** What one unit below has reported, read when it is opened. */
@Component({
  selector: 'app-report-below',
  imports: [ContributionView, Failure, Loading, StateBadge],
  template: `
    <details (toggle)="opened.set(true)">
      <summary>
        <span lang="sv">{{ child().unit.name }}</span> <app-state-badge [state]="shown()" />
      </summary>
      @if (report.hasValue() && report.value(); as detail) {
        <app-contribution-view
          [content]="detail.content"
          [section]="detail.section"
          [year]="detail.round.year"
        />
      } @else if (report.error()) {
        <app-failure [error]="report.error()" (retry)="report.reload()" />
      } @else if (report.isLoading()) {
        <app-loading />
      }
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
      padding-block: 0.35rem;
    }
    app-state-badge {
      margin-inline-start: 0.5rem;
    }
    app-contribution-view {
      padding: 0 0 1rem 1rem;
    }
  `,
})
export class ReportBelow {
  readonly child = input.required<ContributionDetail['children'][number]>();
  protected readonly opened = signal(false);
  private readonly api = inject(Api);

  protected readonly report = resource({
    params: () => (this.opened() ? this.child().id : undefined),
    loader: ({ params }) => this.api.contribution(params),
  });
  protected readonly shown = computed((): ShownState => {
    const { state, waived } = this.child();
    return waived && state !== 'approved' ? 'waived' : state;
  });
}
