import { Component, inject, resource } from '@angular/core';
import type { Brand } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { BrandForm } from './brand-form.js';
import { LogoForm } from './logo-form.js';

/** How the county looks, and the language of its new people. */
@Component({
  selector: 'app-brand-page',
  imports: [BrandForm, Failure, Loading, LogoForm],
  template: `
    <h1>{{ t('brand.title') }}</h1>
    @if (brand.error(); as error) {
      <app-failure [error]="error" (retry)="brand.reload()" />
    } @else if (brand.hasValue()) {
      <p>{{ t('brand.intro') }}</p>
      <h2>{{ t('brand.settings') }}</h2>
      <app-brand-form [brand]="brand.value()" (changed)="take($event)" />
      <h2>{{ t('brand.logo.heading') }}</h2>
      <app-logo-form [logo]="brand.value().logo" (changed)="take($event)" />
    } @else {
      <app-loading />
    }
  `,
})
export class BrandPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly session = inject(Session);

  protected readonly brand = resource({ loader: () => this.api.brand() });

  /** The page around shows it at once. */
  protected take(brand: Brand): void {
    this.brand.set(brand);
    void this.session.check();
  }
}
