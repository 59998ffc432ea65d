import { Component, computed, inject, input } from '@angular/core';
import type { ContributionContent, Section } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { changedParts, type PartName } from './changed-parts.js';

/** What has changed between two versions, word by word; said in words too, since few hear a line through a text. */
@Component({
  selector: 'app-change-list',
  template: `
    @for (part of parts(); track $index) {
      <h3>{{ heading(part.name) }}</h3>
      <p lang="sv">
        @for (run of part.differences; track $index) {
          @switch (run.kind) {
            @case ('added') {
              <ins
                ><span class="visually-hidden">{{ t('review.changes.added') }} </span>{{ run.text }}</ins
              >
            }
            @case ('removed') {
              <del
                ><span class="visually-hidden">{{ t('review.changes.removed') }} </span>{{ run.text }}</del
              >
            }
            @default {
              <span>{{ run.text }}</span>
            }
          }
        }
      </p>
    } @empty {
      <p>{{ t('review.changes.none') }}</p>
    }
  `,
  styles: `
    p {
      white-space: pre-wrap;
    }
    ins {
      background: var(--app-good-surface);
      text-decoration-thickness: 2px;
    }
    :is(del + ins, ins + del) {
      margin-inline-start: 0.2em;
    }
    del {
      background: var(--app-bad-surface);
    }
  `,
})
export class ChangeList {
  readonly before = input.required<ContributionContent>();
  readonly after = input.required<ContributionContent>();
  readonly section = input.required<Section>();

  protected readonly t = inject(TEXTS);
  protected readonly parts = computed(() => changedParts(this.before(), this.after(), this.section()));

  protected heading(name: PartName): string {
    switch (name.part) {
      case 'value':
        return this.t('review.changes.value', { indicator: name.indicator });
      case 'note':
        return this.t('review.changes.note', { years: name.years });
      default:
        return this.t(`review.changes.${name.part}`);
    }
  }
}
