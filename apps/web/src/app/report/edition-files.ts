import { Component, computed, effect, inject, input, linkedSignal, output, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { Edition, EditionOutput, EditionOutputs, OutputFormat } from '@samsyn/domain';
import { Api, editionFile } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { fileSize } from './file-size.js';

const lookEvery = 1_500;

const names = {
  html: 'report.files.names.html',
  docx: 'report.files.names.docx',
  pdf: 'report.files.names.pdf',
  'archive.pdf': 'report.files.names.archivePdf',
  json: 'report.files.names.json',
} as const satisfies Record<OutputFormat, string>;

/**
 * The files of an edition: which are there, which are being made, and what can be done about one that failed. Making
 * goes on whether anyone looks or not; while something is being made the page looks now and then.
 */
@Component({
  selector: 'app-edition-files',
  imports: [Failure, Loading, MatButton, MatProgressBar],
  template: `
    @if (known(); as known) {
      <p aria-live="polite">{{ summary() }}</p>
      @if (pending().length > 0) {
        <mat-progress-bar
          [attr.aria-label]="t('report.files.progress')"
          [value]="(100 * done()) / known.outputs.length"
        />
        <p class="quiet">{{ t('report.files.leave') }}</p>
      }
      <ul>
        @for (one of known.outputs; track one.format) {
          <li [class.waits]="one.state === 'queued' || one.state === 'running'">
            <strong>{{ t(nameKey(one.format)) }}</strong>
            @switch (one.state) {
              @case ('done') {
                <a
                  matButton="outlined"
                  [href]="address(one.format)"
                  download
                  [attr.aria-label]="
                    labelled(t('report.files.download', { size: size(one.bytes ?? 0) }), one.format)
                  "
                >
                  {{ t('report.files.download', { size: size(one.bytes ?? 0) }) }}
                </a>
                @if (one.sealed) {
                  <span class="sum">{{ t('report.files.sum', { sum: one.sha256 ?? '' }) }}</span>
                }
              }
              @case ('queued') {
                <span>{{ t('report.files.queued') }}</span>
              }
              @case ('running') {
                <span>{{ t('report.files.running') }}</span>
              }
              @case ('failed') {
                <span class="failed">{{ t(failureKey(one), { section: one.section ?? '' }) }}</span>
                <button
                  matButton="outlined"
                  type="button"
                  (click)="make(one.format)"
                  [attr.aria-label]="labelled(t('report.files.again'), one.format)"
                >
                  {{ t('report.files.again') }}
                </button>
              }
              @default {
                <button
                  matButton="outlined"
                  type="button"
                  (click)="make(one.format)"
                  [attr.aria-label]="labelled(t('report.files.make'), one.format)"
                >
                  {{ t('report.files.make') }}
                </button>
              }
            }
          </li>
        }
      </ul>
    } @else if (outputs.error()) {
      <app-failure [error]="outputs.error()" (retry)="outputs.reload()" />
    } @else {
      <app-loading />
    }
  `,
  styles: `
    ul {
      max-width: none;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 1rem;
      min-height: 2.75rem;
      padding-block: 0.25rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    strong {
      min-width: 13rem;
    }
    .sum {
      overflow-wrap: anywhere;
      font-size: 0.875rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
    .failed {
      color: var(--mat-sys-error);
    }
    mat-progress-bar {
      max-width: var(--app-text-width);
    }
  `,
})
export class EditionFiles {
  readonly edition = input.required<Edition>();
  /** Whether every file is sealed, each time that it is known. */
  readonly sealed = output<boolean>();

  protected readonly t = inject(TEXTS);
  protected readonly size = fileSize;
  private readonly api = inject(Api);

  protected readonly outputs = resource({
    // A transition has other files made.
    params: () => ({ id: this.edition().id, state: this.edition().state }),
    loader: ({ params }) => this.api.editionOutputs(params.id),
  });
  /** What was seen last stays while it is read again. */
  protected readonly known = linkedSignal<EditionOutputs | null, EditionOutputs | null>({
    source: () => (this.outputs.hasValue() ? this.outputs.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly pending = computed(
    () => this.known()?.outputs.filter(({ state }) => state === 'queued' || state === 'running') ?? [],
  );
  protected readonly done = computed(
    () => this.known()?.outputs.filter(({ state }) => state === 'done').length ?? 0,
  );
  protected readonly summary = computed(() => {
    const known = this.known();
    const failed = known?.outputs.some(({ state }) => state === 'failed');
    const making = known?.outputs.find(({ state }) => state === 'running');
    if (making) return this.t('report.files.making', { name: this.t(this.nameKey(making.format)) });
    if (this.pending().length > 0) return this.t('report.files.waiting');
    if (failed) return this.t('report.files.someFailed');
    return this.t(known?.sealed ? 'report.files.sealed' : 'report.files.unsealed');
  });

  protected readonly nameKey = (format: OutputFormat) => names[format];
  /** What a link or button does, and to which file. */
  protected readonly labelled = (what: string, format: OutputFormat) =>
    `${what}: ${this.t(this.nameKey(format))}`;
  protected readonly failureKey = ({ failure, section }: EditionOutput) =>
    `report.files.failures.${failure === 'broken' && section !== null ? 'brokenIn' : (failure ?? 'broken')}` as const;
  protected readonly address = (format: OutputFormat) => editionFile(this.edition().id, format);

  constructor() {
    effect(() => {
      const known = this.known();
      if (known) this.sealed.emit(known.sealed);
    });
    effect((onCleanup) => {
      if (this.pending().length === 0) return;
      const timer = setInterval(() => this.outputs.reload(), lookEvery);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected async make(format: OutputFormat): Promise<void> {
    try {
      this.known.set(await this.api.makeEditionOutput(this.edition().id, format));
    } catch {
      // The list says what can't be read or made.
      this.outputs.reload();
    }
  }
}
