import { Component, inject, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { ReportLine } from './report-line.js';
import { TaskItem } from './task-item.js';
import { TaskLine } from './task-line.js';

/** The first page: what waits for me, what I wait for, what is done. */
@Component({
  selector: 'app-task-page',
  imports: [Failure, Loading, ReportLine, TaskItem, TaskLine],
  templateUrl: './task-page.html',
  styles: `
    ul {
      max-width: none;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .mine {
      display: grid;
      gap: 1rem;
    }
    summary {
      padding-block: 0.5rem;
      cursor: pointer;
    }
  `,
})
export class TaskPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  protected readonly tasks = resource({ loader: () => this.api.tasks() });
}
