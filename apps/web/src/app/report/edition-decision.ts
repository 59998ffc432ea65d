import { Component, Injector, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Edition, EditionTransitionName, EditionTransitionRequest } from '@samsyn/domain';
import { decideEdition } from '@samsyn/domain/rules';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { ProblemText } from '../api/problem-text.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { TEXTS } from '../i18n/texts.js';
import { CommentForm } from '../review/comment-form.js';
import { Messages } from '../shell/messages.js';
import { AdoptForm } from './adopt-form.js';

const names = ['adopt', 'sendBack', 'publish', 'withdraw'] as const;

/** What may be decided about an edition: buttons from the same function as the API asks, each with the form it needs. */
@Component({
  selector: 'app-edition-decision',
  imports: [AdoptForm, CommentForm, ErrorSummary, MatButton],
  templateUrl: './edition-decision.html',
})
export class EditionDecision {
  readonly edition = input.required<Edition>();
  /** How many places in it the law does not let be published. */
  readonly stops = input.required<number>();
  /** Whether all its files are sealed. */
  readonly sealed = input.required<boolean>();
  readonly moved = output();

  protected readonly t = inject(TEXTS);
  protected readonly faults = signal<readonly Fault[]>([]);
  /** The decision that is being made. */
  protected readonly making = signal<EditionTransitionName | null>(null);
  private readonly access = inject(Access);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly problemText = inject(ProblemText);
  private readonly injector = inject(Injector);

  private readonly decided = computed(() => {
    const { id, rootId, state } = this.edition();
    const subject = { kind: 'Edition' as const, id, rootId, state };
    const given = {
      comment: 'x',
      decision: { date: 'x', registryNumber: 'x' },
      stops: this.stops(),
      sealed: this.sealed(),
    };
    return new Map(names.map((name) => [name, decideEdition(this.access.ability(), subject, name, given)]));
  });
  readonly available = computed(() => names.filter((name) => this.decided().get(name)?.ok));
  /** Whether publishing is all that keeps the button away. */
  protected readonly notPublishable = computed(() => {
    const decided = this.decided().get('publish');
    return decided?.ok === false && decided.refusal === 'notPublishable';
  });

  /** Whether publishing only waits for the files. */
  protected readonly notSealed = computed(() => {
    const decided = this.decided().get('publish');
    return decided?.ok === false && decided.refusal === 'notSealed';
  });

  protected readonly moveKey = (name: EditionTransitionName) => `report.decision.${name}` as const;

  protected make(name: EditionTransitionName): void {
    this.faults.set([]);
    this.making.set(name);
    // The forms take focus themselves.
    if (name === 'publish') this.focus('.confirm');
  }

  protected cancel(): void {
    const name = this.making();
    this.making.set(null);
    this.focus(`#edition-${name}`);
  }

  protected async send(request: EditionTransitionRequest): Promise<void> {
    this.faults.set([]);
    try {
      await this.api.moveEdition(this.edition().id, request);
      this.making.set(null);
      this.messages.done(() => this.t(`report.decision.done.${request.transition}`));
      this.moved.emit();
    } catch (error) {
      this.faults.set([{ message: this.problemText.sentence(error) }]);
    }
  }

  private focus(selector: string): void {
    afterNextRender(
      () => document.querySelector('app-edition-decision')?.querySelector<HTMLElement>(selector)?.focus(),
      { injector: this.injector },
    );
  }
}
