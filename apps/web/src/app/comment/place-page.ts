import { Component, effect, inject, input, resource } from '@angular/core';
import { Router } from '@angular/router';
import { Api } from '../api/api.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';

/** Where a link to a comment leads: on to the page where this person reads it, beside the text that they may see. */
@Component({
  selector: 'app-place-page',
  imports: [Failure, Loading],
  template: `
    @if (place.error(); as error) {
      <app-failure [error]="error" (retry)="place.reload()" />
    } @else {
      <app-loading />
    }
  `,
})
export class PlacePage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  protected readonly place = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.commentPlace(params),
  });

  constructor() {
    const router = inject(Router);
    effect(() => {
      if (!this.place.hasValue()) return;
      const { id, contributionId, own } = this.place.value();
      const page = ['/contributions', contributionId, ...(own ? [] : ['review'])];
      void router.navigate(page, { queryParams: { comment: id }, replaceUrl: true });
    });
  }
}
