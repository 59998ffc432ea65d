import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Background, ContributionDetail, RichText } from '@samsyn/domain';
import { isBlank } from '@samsyn/domain/rules';
import { StateBadge } from '../board/state-badge.js';
import { TEXTS } from '../i18n/texts.js';
import { BLOCK_REMARKS } from '../rich-text/block-remarks.js';
import { RichTextView } from '../rich-text/rich-text-view.js';
import { ContributionView } from './contribution-view.js';
import { NoteView } from './note-view.js';
import { seriesOf } from './series.js';
import { isCountyText } from './situation.js';
import { wideWindow } from './wide-window.js';

/** What has been said of the section before: by the unit, by the county's last edition, and by the county's figures. */
@Component({
  selector: 'app-background-panel',
  // What is said here is said of the answer, and not of what stands beside it.
  providers: [{ provide: BLOCK_REMARKS, useValue: null }],
  imports: [ContributionView, MatButton, NoteView, RichTextView, RouterLink, StateBadge],
  templateUrl: './background-panel.html',
  styles: `
    :host {
      display: block;
    }
    h2 {
      margin-block: 1.5rem 0.5rem;
    }
    details {
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    summary {
      padding-block: 0.5rem;
      cursor: pointer;
    }
    h3 {
      display: inline;
      margin: 0;
    }
    h4 {
      margin-block: 0.5rem 0;
      font-size: 1rem;
    }
    ul {
      margin-block: 0.25rem;
      padding-inline-start: 1.25rem;
    }
    .source {
      margin-block: 0 0.5rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class BackgroundPanel {
  readonly detail = input.required<ContributionDetail>();
  readonly background = input.required<Background | null>();
  readonly failed = input(false);
  readonly retry = output();

  protected readonly t = inject(TEXTS);
  protected readonly wide = wideWindow();
  protected readonly county = computed(() => isCountyText(this.detail()));
  protected readonly series = computed(() =>
    seriesOf(this.detail().section, this.background()?.observations ?? [], {
      count: this.t('contribution.background.count'),
      per100k: this.t('contribution.background.per100k'),
      share: this.t('contribution.background.share'),
      money: this.t('contribution.background.money'),
    }),
  );

  protected hasWords(text: RichText): boolean {
    return !isBlank(text);
  }
}
