import { Injectable, inject } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { ProblemCode, RoundChange, RoundSetup } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

/** Saves one part of a round's settings and goes back to all of them. A form provides its own, beside its `Attempt`. */
@Injectable()
export class SaveRound {
  private readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly attempt = inject(Attempt);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  /** @param fieldOf the field that a refusal is about, by its code */
  async run<Model>(
    { id, version }: RoundSetup,
    form: FieldTree<Model>,
    changeOf: (model: Model) => Omit<RoundChange, 'basedOn'>,
    fieldOf: Readonly<Partial<Record<ProblemCode, keyof Model & string>>> = {},
  ): Promise<void> {
    const saved = await this.attempt.run(
      form,
      (model) => this.api.changeRound(id, { basedOn: version, ...changeOf(model) }),
      fieldOf,
    );
    if (!saved) return;
    await this.router.navigate(['/rounds', id, 'settings']);
    this.messages.done(() => this.t('roundSettings.saved'));
  }
}
