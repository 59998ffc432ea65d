import { Component, computed, inject, input } from '@angular/core';
import { unitReportDocument } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';

/** The way to a unit's report as a document: to be read, printed and signed, or gone on with in Word. */
@Component({
  selector: 'app-document-links',
  template: `
    <h2>{{ t('wholeReport.document.heading') }}</h2>
    <p>{{ t('wholeReport.document.explain') }}</p>
    <ul>
      <li>
        <a [href]="page()" target="_blank">{{ t('wholeReport.document.open') }}</a>
      </li>
      <li>
        <a [href]="page() + '.pdf'" download>{{ t('wholeReport.document.pdf') }}</a>
      </li>
      <li>
        <a [href]="page() + '.docx'" download>{{ t('wholeReport.document.word') }}</a>
      </li>
    </ul>
  `,
})
export class DocumentLinks {
  readonly roundId = input.required<string>();
  readonly unitId = input.required<string>();

  protected readonly t = inject(TEXTS);
  protected readonly page = computed(() => unitReportDocument(this.roundId(), this.unitId()));
}
