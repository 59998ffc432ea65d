import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { ErrorSummary } from '../form/error-summary.js';
import { fieldFault } from '../form/field-fault.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { completeAddress } from './link-address.js';

export interface LinkDialogData {
  readonly href: string;
  readonly title: string;
  /** Whether there is a link to change or take away. */
  readonly exists: boolean;
  /** Whether no words are selected to put the link on. */
  readonly needsText: boolean;
}

/** The link to set, with the words to put it on where none were selected; or that it is to go. */
export type LinkDialogResult =
  { readonly text: string | null; readonly attrs: { href: string; title: string | null } } | 'remove';

interface FieldFault {
  readonly kind: string;
  readonly message: string;
}

/** Asks for a link: where it leads, what it says, how it is explained. */
@Component({
  selector: 'app-link-dialog',
  imports: [ErrorSummary, MatButton, MatDialogModule, TextField],
  templateUrl: './link-dialog.html',
})
export class LinkDialog {
  protected readonly t = inject(TEXTS);
  protected readonly data = inject<LinkDialogData>(MAT_DIALOG_DATA);
  protected readonly text = signal('');
  protected readonly href = signal(this.data.href);
  protected readonly title = signal(this.data.title);
  protected readonly errors = signal<{ text: FieldFault[]; href: FieldFault[] }>({ text: [], href: [] });
  protected readonly faults = computed(() => [
    ...this.errors().text.map(({ message }) => fieldFault(message, 'link-text')),
    ...this.errors().href.map(({ message }) => fieldFault(message, 'link-href')),
  ]);
  private readonly ref = inject<MatDialogRef<LinkDialog, LinkDialogResult>>(MatDialogRef);

  protected save(): void {
    const href = completeAddress(this.href());
    const text = this.text().trim();
    const noText = this.data.needsText && text === '';
    this.errors.set({
      text: noText ? [{ kind: 'missing', message: this.t('richText.link.textMissing') }] : [],
      href: href === null ? [{ kind: 'address', message: this.t('richText.link.addressWrong') }] : [],
    });
    if (noText || href === null) return;
    const attrs = { href, title: this.title().trim() || null };
    this.ref.close({ text: this.data.needsText ? text : null, attrs });
  }

  protected remove(): void {
    this.ref.close('remove');
  }
}
