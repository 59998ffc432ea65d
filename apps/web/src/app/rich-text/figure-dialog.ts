import { Component, computed, inject, signal, viewChild, type AfterViewInit } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { maxAltLength } from '@samsyn/domain/rules';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { TextAreaField } from '../form/text-area-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { maxCaption, type FigureAttributes } from './figure-attributes.js';
import { PictureField } from './picture-field.js';

export { MatDialog } from '@angular/material/dialog';

export interface FigureDialogData {
  /** The unit that the picture is put in for. */
  readonly unitId: string;
  /** The picture to change; null for a new one. */
  readonly figure: FigureAttributes | null;
  /** A file that was pasted or dropped. */
  readonly file: File | null;
}

/** The picture to set, or that it is to go. */
export type FigureDialogResult = FigureAttributes | 'remove';

/** Asks for a picture: the file, what it shows (or that it is decoration), and the line below it. */
@Component({
  selector: 'app-figure-dialog',
  imports: [ErrorSummary, MatButton, MatCheckbox, MatDialogModule, PictureField, TextAreaField, TextField],
  templateUrl: './figure-dialog.html',
  styles: `
    /* Room for the line around what has focus. */
    mat-dialog-content {
      padding-block-end: 0.5rem;
    }
    app-text-field {
      max-width: none;
    }
    .hint {
      margin: 0 0 1rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class FigureDialog implements AfterViewInit {
  protected readonly t = inject(TEXTS);
  protected readonly data = inject<FigureDialogData>(MAT_DIALOG_DATA);
  protected readonly maxAlt = maxAltLength;
  protected readonly maxCaption = maxCaption;
  protected readonly attachmentId = signal(this.data.figure?.attachmentId ?? null);
  protected readonly alt = signal(this.data.figure?.alt ?? '');
  protected readonly decorative = signal(this.data.figure?.decorative ?? false);
  protected readonly caption = signal(this.data.figure?.caption ?? '');
  /** Whether one has tried to save: from then on it is said what is missing. */
  private readonly tried = signal(false);
  protected readonly fileFault = computed(() =>
    this.tried() && !this.attachmentId() ? this.t('richText.figure.fileMissing') : '',
  );
  protected readonly altErrors = computed(() =>
    this.tried() && !this.decorative() && this.alt().trim() === ''
      ? [{ kind: 'missing', message: this.t('richText.figure.altMissing') }]
      : [],
  );
  protected readonly faults = signal<readonly Fault[]>([]);
  private readonly picture = viewChild.required(PictureField);
  private readonly altField = viewChild(TextAreaField);
  private readonly ref = inject<MatDialogRef<FigureDialog, FigureDialogResult>>(MatDialogRef);

  ngAfterViewInit(): void {
    // After this pass over the view, which has just shown the field without it.
    queueMicrotask(() => this.picture().choose(this.data.file));
  }

  protected async save(): Promise<void> {
    await this.picture().settled();
    this.tried.set(true);
    const attachmentId = this.attachmentId();
    const file = this.fileFault();
    const faults = [
      ...(file ? [{ message: file, focus: () => this.picture().focus() }] : []),
      ...this.altErrors().map(({ message }) => ({ message, focus: () => this.altField()?.focus() })),
    ];
    this.faults.set(faults);
    if (attachmentId === null || faults.length > 0) return;
    const caption = this.caption().trim();
    this.ref.close({
      attachmentId,
      ...(this.decorative() ? { decorative: true as const } : { alt: this.alt().trim() }),
      ...(caption && { caption }),
    });
  }

  protected remove(): void {
    this.ref.close('remove');
  }
}
