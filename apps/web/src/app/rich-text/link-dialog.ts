import { Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
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

@Component({
  selector: 'app-link-dialog',
  imports: [FormsModule, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  templateUrl: './link-dialog.html',
})
export class LinkDialog {
  protected readonly t = inject(TEXTS);
  protected readonly data = inject<LinkDialogData>(MAT_DIALOG_DATA);
  protected readonly text = signal('');
  protected readonly href = signal(this.data.href);
  protected readonly title = signal(this.data.title);
  /** The key of the sentence at each field that has to be mended. */
  protected readonly errors = signal<{
    text?: 'richText.link.textMissing';
    href?: 'richText.link.addressWrong';
  }>({});
  private readonly ref = inject<MatDialogRef<LinkDialog, LinkDialogResult>>(MatDialogRef);

  protected save(form: HTMLFormElement): void {
    const href = completeAddress(this.href());
    const text = this.text().trim();
    const errors = {
      ...(this.data.needsText && text === '' && { text: 'richText.link.textMissing' as const }),
      ...(href === null && { href: 'richText.link.addressWrong' as const }),
    };
    this.errors.set(errors);
    if (href !== null && !errors.text)
      this.ref.close({
        text: this.data.needsText ? text : null,
        attrs: { href, title: this.title().trim() || null },
      });
    else form.querySelector<HTMLInputElement>(errors.text ? '#link-text' : '#link-href')?.focus();
  }

  protected remove(): void {
    this.ref.close('remove');
  }
}
