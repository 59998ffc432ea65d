import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';

/** The other language, named in itself. */
@Component({
  selector: 'app-language-switch',
  imports: [MatButton],
  template: `
    <button matButton type="button" [attr.lang]="other()" (click)="change()">
      {{ t('shell.otherLanguage') }}
    </button>
  `,
})
export class LanguageSwitch {
  protected readonly t = inject(TEXTS);
  private readonly session = inject(Session);
  private readonly language = inject(Language);

  protected readonly other = computed(() => (this.language.current() === 'sv' ? 'en' : 'sv'));

  protected change(): Promise<void> {
    return this.session.changeLanguage(this.other());
  }
}
