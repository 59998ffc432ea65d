import { Component, computed, inject, input, resource } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { Api } from '../api/api.js';
import { dataAddress } from '../brand/data-address.js';
import { TEXTS } from '../i18n/texts.js';

/** A mail's HTML in a frame of its own: no scripts, no forms; its links open in a new tab. */
@Component({
  selector: 'app-mail-frame',
  template: `
    <iframe
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      [srcdoc]="page()"
      [title]="t('outbox.html')"
    ></iframe>
  `,
  styles: `
    iframe {
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 30rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--app-radius);
      background: #fff;
      color-scheme: light;
    }
  `,
})
export class MailFrame {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly sanitizer = inject(DomSanitizer);

  readonly html = input.required<string>();

  /** The logo is sent along with a mail; here it is put in, since the frame may fetch nothing in anybody's name. */
  private readonly logo = resource({
    params: () => (this.html().includes('"cid:county-logo"') ? true : undefined),
    loader: async () => dataAddress(await this.api.logo()),
  });

  // Trusted only because the frame is sandboxed without scripts; the sanitizer would strip the mail's own styles.
  protected readonly page = computed(() => {
    const logo = this.logo.hasValue() ? this.logo.value() : '';
    const html = this.html().replace('"cid:county-logo"', `"${logo}"`);
    return this.sanitizer.bypassSecurityTrustHtml(`<base target="_blank">${html}`);
  });
}
