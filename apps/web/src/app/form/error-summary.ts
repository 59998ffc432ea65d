import { _IdGenerator } from '@angular/cdk/a11y';
import {
  Component,
  DestroyRef,
  type ElementRef,
  afterRenderEffect,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import { PageTitle } from '../shell/page-title.js';
import type { Fault } from './fault.js';

/** What has to be mended, on top of the page, with links to the places. It takes focus when new faults come. */
@Component({
  selector: 'app-error-summary',
  template: `
    @if (faults().length > 0) {
      <div #box class="box" tabindex="-1" role="group" [attr.aria-labelledby]="headingId">
        <h2 [id]="headingId">{{ t('shell.problem.heading') }}</h2>
        <ul>
          @for (fault of faults(); track $index) {
            <li>
              @if (fault.focus; as focus) {
                <a href="#main" (click)="$event.preventDefault(); focus()">{{ fault.message }}</a>
              } @else {
                {{ fault.message }}
              }
            </li>
          }
        </ul>
      </div>
    }
  `,
  styleUrl: './error-summary.scss',
})
export class ErrorSummary {
  protected readonly t = inject(TEXTS);
  /** A page can have several forms, each with its own. */
  protected readonly headingId = inject(_IdGenerator).getId('error-summary-');
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  readonly faults = input.required<readonly Fault[]>();

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.mark(this, this.faults().length > 0));
    inject(DestroyRef).onDestroy(() => title.mark(this, false));
    afterRenderEffect(() => {
      if (this.faults().length > 0) this.box()?.nativeElement.focus();
    });
  }
}
