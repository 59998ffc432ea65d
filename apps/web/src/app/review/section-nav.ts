import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SectionReview } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** The round's sections, with how far each has come and what waits for the reader there. */
@Component({
  selector: 'app-section-nav',
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="t('sectionReview.nav.label')">
      <ol>
        @for (section of review().sections; track section.id) {
          <li>
            <a
              [routerLink]="['/rounds', review().round.id, 'sections', section.id, 'review']"
              [attr.aria-current]="section.id === review().section.id ? 'page' : null"
            >
              <span lang="sv">{{ section.focusArea }} {{ section.title }}</span>
              <span class="progress">
                {{ t('sectionReview.nav.progress', { done: section.done, all: section.all }) }}
                @if (section.waiting > 0) {
                  <strong>{{ t.count('sectionReview.nav.waiting', section.waiting) }}</strong>
                }
              </span>
              <progress [value]="section.done" [max]="section.all" aria-hidden="true"></progress>
            </a>
          </li>
        }
      </ol>
    </nav>
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: block;
      padding: 0.5rem 0.75rem;
      border-inline-start: 0.25rem solid transparent;
      text-decoration: none;
    }
    a > span:first-child {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
    [aria-current] {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-surface-container);
      color: inherit;
      font-weight: 650;
    }
    .progress {
      display: block;
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.9375rem;
      font-weight: 400;
    }
    progress {
      display: block;
      inline-size: 100%;
      block-size: 0.375rem;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class SectionNav {
  readonly review = input.required<SectionReview>();
  protected readonly t = inject(TEXTS);
}

type Step = { readonly id: string; readonly title: string } | null;

/** The sections before and after the one that is shown. */
export function neighbours({ sections, section }: SectionReview): { previous: Step; next: Step } {
  const at = sections.findIndex(({ id }) => id === section.id);
  return { previous: sections[at - 1] ?? null, next: (at >= 0 && sections[at + 1]) || null };
}
