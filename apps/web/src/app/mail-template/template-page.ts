import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { Locale, TemplateKind } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';
import { TemplateForm } from './template-form.js';

/** One kind of letter in one language. */
@Component({
  selector: 'app-template-page',
  imports: [Failure, Loading, NotFound, TemplateForm],
  template: `
    @if (!place()) {
      <app-not-found />
    } @else if (template.error(); as error) {
      <h1>{{ name() }}</h1>
      <app-failure [error]="error" (retry)="template.reload()" />
    } @else if (template.hasValue()) {
      <h1>{{ name() }}</h1>
      <p>{{ language() }}</p>
      <app-template-form [template]="template.value()" (changed)="template.set($event)" />
    } @else {
      <app-loading />
    }
  `,
})
export class TemplatePage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly kind = input.required<string>();
  readonly locale = input.required<string>();

  /** What the address names, if there is such a letter. */
  protected readonly place = computed(() => {
    const kind = TemplateKind.options.find((one) => one === this.kind());
    const locale = Locale.options.find((one) => one === this.locale());
    return kind && locale ? { kind, locale } : undefined;
  });
  protected readonly name = computed(() => {
    const place = this.place();
    return place ? this.t(`mailTemplate.kinds.${place.kind}`) : '';
  });
  protected readonly language = computed(() =>
    this.t(this.place()?.locale === 'en' ? 'mailTemplate.languages.en' : 'mailTemplate.languages.sv'),
  );
  protected readonly template = resource({
    params: () => this.place(),
    loader: ({ params }) => this.api.mailTemplate(params.kind, params.locale),
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.name() || this.t('mailTemplate.title')));
  }
}
