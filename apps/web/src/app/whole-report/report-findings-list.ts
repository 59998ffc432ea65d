import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fieldIds } from '../contribution/field-id.js';
import { TEXTS } from '../i18n/texts.js';
import type { Findings } from './report-findings.js';

/** What is missing in a report, what is asked about it, and what is still last year's; each with the way to its field. */
@Component({
  selector: 'app-report-findings-list',
  imports: [RouterLink],
  template: `
    @let found = findings();
    @if (found.returned.length > 0) {
      <section aria-labelledby="returned-heading">
        <h2 id="returned-heading">{{ t('wholeReport.returned.heading') }}</h2>
        <p>{{ t('wholeReport.returned.intro') }}</p>
        <ul>
          @for (one of found.returned; track one.part.id) {
            <li>
              <a [routerLink]="['/contributions', one.part.id]" [fragment]="one.fragment">
                {{ t('wholeReport.missing.line', { section: one.part.section.title, what: one.text }) }}
              </a>
            </li>
          }
        </ul>
      </section>
    }
    <section aria-labelledby="missing-heading">
      <h2 id="missing-heading">{{ t('wholeReport.missing.heading') }}</h2>
      @if (found.missing.length > 0) {
        <p>{{ t('wholeReport.missing.intro') }}</p>
        <ul>
          @for (one of found.missing; track one.part.id + one.fragment) {
            <li>
              <a [routerLink]="['/contributions', one.part.id]" [fragment]="one.fragment">
                {{ t('wholeReport.missing.line', { section: one.part.section.title, what: one.text }) }}
              </a>
            </li>
          }
        </ul>
      } @else {
        <p>{{ t('wholeReport.missing.none') }}</p>
      }
    </section>
    @if (found.doubts.length > 0) {
      <section aria-labelledby="doubts-heading">
        <h2 id="doubts-heading">{{ t('wholeReport.doubts.heading') }}</h2>
        <p>{{ t('wholeReport.doubts.intro') }}</p>
        <ul>
          @for (one of found.doubts; track one.part.id + one.fragment) {
            <li>
              <a [routerLink]="['/contributions', one.part.id]" [fragment]="one.fragment">
                {{
                  t('wholeReport.doubts.line', {
                    section: one.part.section.title,
                    indicator: one.indicator,
                    question: one.text,
                  })
                }}
              </a>
            </li>
          }
        </ul>
      </section>
    }
    @if (found.warnings.length > 0) {
      <section aria-labelledby="warnings-heading">
        <h2 id="warnings-heading">{{ t('warning.heading') }}</h2>
        <p>{{ t('warning.check.intro') }}</p>
        <ul>
          @for (one of found.warnings; track $index) {
            <li>
              <a [routerLink]="['/contributions', one.part.id]" [fragment]="one.fragment">
                {{ t('wholeReport.missing.line', { section: one.part.section.title, what: one.text }) }}
              </a>
            </li>
          }
        </ul>
      </section>
    }
    @if (found.unchanged.length > 0) {
      <section aria-labelledby="taken-heading">
        <h2 id="taken-heading">{{ t('wholeReport.taken.heading') }}</h2>
        <ul>
          @for (one of found.unchanged; track one.part.id) {
            <li>
              <a [routerLink]="['/contributions', one.part.id]" [fragment]="bodyId">
                {{ t.count('wholeReport.taken', one.blocks, { section: one.part.section.title }) }}
              </a>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block: 1rem;
      padding: 0.25rem 1.25rem 0.75rem;
      background: var(--mat-sys-surface-container);
      border-inline-start: 0.375rem solid var(--app-wait);
    }
    h2 {
      margin-block: 0.5rem 0.25rem;
      font-size: 1.125rem;
    }
    p {
      margin-block: 0.25rem;
    }
    ul {
      margin-block: 0.25rem 0;
      padding-inline-start: 1.25rem;
    }
    li {
      padding-block: 0.25rem;
    }
  `,
})
export class ReportFindingsList {
  readonly findings = input.required<Findings>();
  protected readonly t = inject(TEXTS);
  protected readonly bodyId = fieldIds.body;
}
