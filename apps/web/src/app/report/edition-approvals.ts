import { Component, computed, inject, input } from '@angular/core';
import type { EditionApprovals as Approvals } from '@samsyn/domain';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';

/** Who wrote and who approved what an edition holds: how many in sight, the rest on request. */
@Component({
  selector: 'app-edition-approvals',
  imports: [DayPipe],
  template: `
    <p>{{ t.count('report.approvals.texts', count()) }}</p>
    <details>
      <summary>{{ t('report.approvals.show') }}</summary>
      <div class="scroll" role="region" tabindex="0" [attr.aria-label]="t('report.approvals.caption')">
        <table>
          <caption class="visually-hidden">
            {{
              t('report.approvals.caption')
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ t('report.approvals.unit') }}</th>
              <th scope="col">{{ t('report.approvals.version') }}</th>
              <th scope="col">{{ t('report.approvals.authors') }}</th>
              <th scope="col">{{ t('report.approvals.approved') }}</th>
            </tr>
          </thead>
          @for (section of approvals(); track section.anchor) {
            <tbody lang="sv">
              <tr>
                <th scope="rowgroup" colspan="4">{{ section.section }}</th>
              </tr>
              @for (text of section.texts; track $index) {
                <tr>
                  <th scope="row" class="unit">{{ text.unit }}</th>
                  <td>{{ text.revisionNumber }}</td>
                  <td>{{ text.authors.join(', ') }}</td>
                  <td>{{ text.approvedBy }}, {{ text.approvedOn | day }}</td>
                </tr>
              }
            </tbody>
          }
        </table>
      </div>
    </details>
  `,
  styles: `
    summary {
      padding-block: 0.5rem;
      cursor: pointer;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.375rem 1rem 0.375rem 0;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
      text-align: start;
      vertical-align: top;
    }
    .unit {
      font-weight: 400;
    }
  `,
})
export class EditionApprovals {
  readonly approvals = input.required<Approvals>();

  protected readonly t = inject(TEXTS);
  protected readonly count = computed(() =>
    this.approvals().reduce((sum, { texts }) => sum + texts.length, 0),
  );
}
