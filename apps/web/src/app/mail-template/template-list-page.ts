import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TemplateKind, type MailTemplate } from '@samsyn/domain';
import { Tag } from '../administration/tag.js';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';

/** Every kind of letter, with the languages it is written in and which of them the county has worded itself. */
@Component({
  selector: 'app-template-list-page',
  imports: [Failure, Loading, RouterLink, Tag],
  template: `
    <h1>{{ t('mailTemplate.title') }}</h1>
    @if (templates.error(); as error) {
      <app-failure [error]="error" (retry)="templates.reload()" />
    } @else if (templates.hasValue()) {
      <p>{{ t('mailTemplate.intro') }}</p>
      <ul>
        @for (row of rows(); track row.kind) {
          <li>
            <strong>{{ row.name }}</strong>
            @for (one of row.templates; track one.locale) {
              <span>
                <a [routerLink]="['/administration/mail-templates', one.kind, one.locale]"
                  >{{ language(one) }}<span class="visually-hidden">: {{ row.name }}</span></a
                >
                @if (one.own) {
                  <app-tag>{{ t('mailTemplate.own') }}</app-tag>
                }
              </span>
            }
          </li>
        }
      </ul>
    } @else {
      <app-loading />
    }
  `,
  styleUrl: '../theme/rows.scss',
  styles: `
    a {
      display: inline-block;
      padding-block: 0.125rem;
      margin-inline-end: 0.5rem;
    }
  `,
})
export class TemplateListPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  protected readonly templates = resource({ loader: () => this.api.mailTemplates() });
  protected readonly rows = computed(() => {
    const all = this.templates.hasValue() ? this.templates.value() : [];
    return TemplateKind.options.map((kind) => ({
      kind,
      name: this.t(`mailTemplate.kinds.${kind}`),
      templates: all.filter((one) => one.kind === kind),
    }));
  });

  protected language({ locale }: MailTemplate): string {
    return this.t(`mailTemplate.languages.${locale}`);
  }
}
