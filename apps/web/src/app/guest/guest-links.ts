import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormField, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Feedback, GuestLink, GuestLinkMade } from '@samsyn/domain';
import { guestLinkDays } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { dayText, momentText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Messages } from '../shell/messages.js';

/** Links for members without an account, and what they have written: theirs, and nobody's to change. */
@Component({
  selector: 'app-guest-links',
  imports: [ErrorSummary, Failure, FormField, MatButton, TextField],
  providers: [Attempt],
  templateUrl: './guest-links.html',
  styleUrl: './guest-links.scss',
})
export class GuestLinks {
  readonly roundId = input.required<string>();
  readonly sectionId = input.required<string>();
  /** The user organisation that one speaks for. */
  readonly unitId = input.required<string>();
  readonly questions = input.required<Feedback['questions']>();

  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly messages = inject(Messages);

  protected readonly links = resource({
    params: () => ({ roundId: this.roundId(), sectionId: this.sectionId() }),
    loader: ({ params: { roundId, sectionId } }) => this.api.guestLinks(roundId, sectionId),
  });
  protected readonly own = computed(() =>
    this.links.hasValue() ? this.links.value().filter(({ unitId }) => unitId === this.unitId()) : [],
  );
  protected readonly made = signal<GuestLinkMade | null>(null);
  protected readonly copied = signal(false);

  private readonly model = signal({ label: '', days: String(guestLinkDays) });
  protected readonly form = form(this.model, (path) => {
    required(path.label, { message: () => this.t('guest.links.labelMissing') });
    validate(path.days, ({ value }) =>
      /^\d+$/.test(value()) && Number(value()) >= 1 && Number(value()) <= 60
        ? undefined
        : { kind: 'days', message: this.t('guest.links.daysWrong') },
    );
  });

  protected async make(): Promise<void> {
    const made = await this.attempt.run(this.form, async ({ label, days }) => {
      const body = { unitId: this.unitId(), label, days: Number(days) };
      this.made.set(await this.api.makeGuestLink(this.roundId(), this.sectionId(), body));
    });
    if (!made) return;
    this.copied.set(false);
    this.form().reset({ label: '', days: String(guestLinkDays) });
    this.links.reload();
  }

  /** As if one had filled the form in: a new link to the same person. */
  protected makeAgain({ label }: GuestLink): Promise<void> {
    this.model.update((model) => ({ ...model, label }));
    return this.make();
  }

  protected async copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.copied.set(true);
    } catch {
      // The address stands on the page and can be marked by hand.
    }
  }

  protected async withdraw(id: string): Promise<void> {
    try {
      await this.api.withdrawGuestLink(id);
      if (this.made()?.id === id) this.made.set(null);
      this.messages.done(() => this.t('guest.links.withdrawn'));
      this.links.reload();
    } catch (error) {
      this.messages.failed(error);
    }
  }

  protected canWithdraw({ withdrawn, usedAt, expiresAt }: GuestLink): boolean {
    return !withdrawn && usedAt === null && Date.parse(expiresAt) > Date.now();
  }

  protected stateOf(link: GuestLink): string {
    const region = this.language.region();
    if (link.usedAt !== null)
      return this.t('guest.links.state.used', { moment: momentText(link.usedAt, region) });
    if (link.withdrawn) return this.t('guest.links.state.withdrawn');
    const day = dayText(link.expiresAt.slice(0, 10), region);
    if (link.askedAt !== null) return this.t('guest.links.state.asked', { day });
    return this.t(this.canWithdraw(link) ? 'guest.links.state.valid' : 'guest.links.state.expired', { day });
  }

  protected questionOf(id: string): string {
    return this.questions().find((question) => question.id === id)?.text ?? '';
  }
}
