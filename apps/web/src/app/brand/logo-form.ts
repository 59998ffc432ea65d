import { Component, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Brand } from '@samsyn/domain';
import { mostLogoBytes } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { ProblemText } from '../api/problem-text.js';
import { FieldLabel } from '../form/field-label.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { dataAddress } from './data-address.js';

/** The county's logo: another one is seen before it is saved. */
@Component({
  selector: 'app-logo-form',
  imports: [FieldLabel, MatButton],
  templateUrl: './logo-form.html',
  styleUrls: ['../form/field.scss', './logo-form.scss'],
})
export class LogoForm {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly problemText = inject(ProblemText);
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');

  readonly logo = input.required<Brand['logo']>();
  readonly changed = output<Brand>();

  protected readonly fault = signal('');
  /** The file that is chosen, and its address for as long as it is looked at. */
  protected readonly chosen = signal<{ readonly file: File; readonly href: string } | null>(null);

  protected async choose(file: File | null | undefined): Promise<void> {
    this.fault.set('');
    this.chosen.set(null);
    if (!file) return;
    if (file.size > mostLogoBytes) return this.refuse(this.t('brand.logo.tooLarge'));
    if (!/^image\/(png|jpeg|webp)$/.test(file.type)) return this.refuse(this.t('brand.logo.unreadable'));
    this.chosen.set({ file, href: await dataAddress(file) });
  }

  protected async save({ file }: { readonly file: File }): Promise<void> {
    try {
      const brand = await this.api.setLogo(file);
      this.cancel();
      this.changed.emit(brand);
      this.messages.done(() => this.t('brand.logo.saved'));
    } catch (error) {
      this.refuse(this.problemText.sentence(error));
    }
  }

  protected async remove(): Promise<void> {
    try {
      this.changed.emit(await this.api.removeLogo());
      this.messages.done(() => this.t('brand.logo.removed'));
      this.chooser().nativeElement.focus();
    } catch (error) {
      this.messages.failed(error);
    }
  }

  protected cancel(): void {
    this.chosen.set(null);
    this.clear();
  }

  private refuse(sentence: string): void {
    this.chosen.set(null);
    this.fault.set(sentence);
    this.clear();
  }

  /** The same file can be chosen again once it is mended. */
  private clear(): void {
    const chooser = this.chooser().nativeElement;
    chooser.value = '';
    chooser.focus();
  }
}
