import {
  Component,
  DestroyRef,
  type ElementRef,
  computed,
  inject,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { maxPictureBytes } from '@samsyn/domain/rules';
import type { Subscription } from 'rxjs';
import { attachmentAddress } from '../api/attachment-address.js';
import { ProblemText } from '../api/problem-text.js';
import { FieldLabel } from '../form/field-label.js';
import { TEXTS } from '../i18n/texts.js';
import { PictureUpload } from './picture-upload.js';

/** What browsers and the API know as a still picture. */
const kinds = 'image/jpeg,image/png,image/webp,image/gif';

/** Chooses a picture and sends it at once, showing how far it has come and then the picture. */
@Component({
  selector: 'app-picture-field',
  imports: [FieldLabel],
  template: `
    <app-field-label
      [name]="name()"
      [label]="t(attachmentId() ? 'richText.figure.otherFile' : 'richText.figure.file')"
      [hint]="t('richText.figure.fileHint')"
      [fault]="shownFault()"
    />
    <input
      #chooser
      type="file"
      [accept]="kinds"
      [id]="name()"
      [attr.aria-describedby]="described()"
      [attr.aria-invalid]="shownFault() ? true : null"
      [class.faulty]="shownFault()"
      (change)="choose(chooser.files?.item(0))"
    />
    <p role="status" [class.visually-hidden]="said() === ''">{{ said() }}</p>
    @if (sent() !== null) {
      <progress max="1" [value]="sent()" [attr.aria-label]="t('richText.figure.sending')"></progress>
    }
    @if (attachmentId(); as id) {
      <img [src]="address(id)" [alt]="t('richText.figure.preview')" />
    }
  `,
  styleUrl: '../form/field.scss',
  styles: `
    :host {
      max-width: none;
    }
    progress {
      display: block;
      inline-size: 100%;
      margin-block: 0.25rem;
    }
    img {
      display: block;
      max-inline-size: 100%;
      max-block-size: 12rem;
      margin-block-start: 0.75rem;
      background: #fff;
    }
    p {
      margin: 0.25rem 0 0;
    }
  `,
})
export class PictureField {
  readonly name = input.required<string>();
  readonly unitId = input.required<string>();
  /** The picture's id, once it is on the server. */
  readonly attachmentId = model.required<string | null>();
  /** What the form finds wrong. */
  readonly fault = input<string>();

  protected readonly t = inject(TEXTS);
  protected readonly kinds = kinds;
  protected readonly address = attachmentAddress;
  /** How much is sent, from 0 to 1; null where nothing is on its way. */
  protected readonly sent = signal<number | null>(null);
  protected readonly said = signal('');
  private readonly refusal = signal('');
  protected readonly shownFault = computed(
    () => this.refusal() || (this.sent() === null ? this.fault() : ''),
  );
  protected readonly described = computed(
    () => `${this.name()}-hint${this.shownFault() ? ` ${this.name()}-fault` : ''}`,
  );
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');
  private readonly uploads = inject(PictureUpload);
  private readonly problemText = inject(ProblemText);
  private readonly destroyRef = inject(DestroyRef);
  private sending: Subscription | undefined;
  private waiting: (() => void)[] = [];

  /** Sends a file in the place of the picture that is there. */
  choose(file: File | null | undefined): void {
    if (!file) return;
    this.sending?.unsubscribe();
    this.refusal.set('');
    if (file.size > maxPictureBytes) {
      this.end();
      this.refusal.set(this.t('richText.figure.tooLarge'));
      return;
    }
    this.sent.set(0);
    this.said.set(this.t('richText.figure.sending'));
    this.sending = this.uploads
      .send(this.unitId(), file)
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe({
        next: (step) => {
          if ('sent' in step) return this.sent.set(step.sent);
          this.attachmentId.set(step.kept.id);
          this.end();
          this.said.set(this.t('richText.figure.sent'));
        },
        error: (error: unknown) => {
          this.end();
          this.refusal.set(this.problemText.sentence(error));
        },
      });
  }

  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void> {
    return this.sent() === null ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  focus(): void {
    this.chooser().nativeElement.focus();
  }

  private end(): void {
    this.sent.set(null);
    this.said.set('');
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
