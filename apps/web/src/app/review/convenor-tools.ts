import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContributionDetail } from '@samsyn/domain';
import { Access } from '../access/access.js';
import { subjectOf } from '../contribution/situation.js';
import { TEXTS } from '../i18n/texts.js';

/** The way to more time, or a waiver, for those who may give it. */
@Component({
  selector: 'app-convenor-tools',
  imports: [RouterLink],
  template: `
    @if (may()) {
      <p>
        <a [routerLink]="['/rounds', detail().round.id, 'board', detail().id]">{{ t('review.exception') }}</a>
      </p>
    }
  `,
})
export class ConvenorTools {
  readonly detail = input.required<ContributionDetail>();
  protected readonly t = inject(TEXTS);
  private readonly access = inject(Access);
  protected readonly may = computed(() => {
    const subject = subjectOf(this.detail());
    const ability = this.access.ability();
    return (
      subject.state !== 'approved' &&
      (ability.can('waive', subject) || ability.can('extendDeadline', subject))
    );
  });
}
