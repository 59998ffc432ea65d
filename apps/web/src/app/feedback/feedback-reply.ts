import { Component, Injector, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Feedback } from '@samsyn/domain';
import { Access } from '../access/access.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { RichTextView } from '../rich-text/rich-text-view.js';
import { ReplyForm } from './reply-form.js';

/** The convenors' reply; a convenor writes it here. The editor is fetched only then. */
@Component({
  selector: 'app-feedback-reply',
  imports: [MatButton, MomentPipe, ReplyForm, RichTextView],
  template: `
    <h4>{{ t('feedback.reply.heading') }}</h4>
    @if (feedback().reply; as reply) {
      <app-rich-text-view [text]="reply.body" [headingLevel]="5" />
      @if (reply.changes) {
        <h5>{{ t('feedback.reply.changed') }}</h5>
        <p class="changes" lang="sv">{{ reply.changes }}</p>
      }
      <p class="by">{{ t('feedback.reply.by', { name: reply.by, moment: (reply.at | moment) }) }}</p>
    } @else {
      <p class="by">{{ t('feedback.reply.none') }}</p>
    }
    @if (mayReply()) {
      @if (writing()) {
        @defer (on immediate) {
          <app-reply-form
            [feedback]="feedback()"
            (replied)="writing.set(false); replied.emit()"
            (cancelled)="stop()"
          />
        }
      } @else {
        <button
          matButton="outlined"
          type="button"
          [id]="buttonId()"
          [attr.aria-label]="name()"
          (click)="writing.set(true)"
        >
          {{ t(feedback().reply ? 'feedback.reply.change' : 'feedback.reply.write') }}
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: 0.75rem;
      padding-inline-start: 1rem;
      border-inline-start: 0.25rem solid var(--mat-sys-primary);
    }
    h4 {
      margin: 0;
      font-size: 1rem;
    }
    h5 {
      margin: 0.5rem 0 0;
      font-size: 1rem;
    }
    .changes {
      margin-block: 0.25rem;
      white-space: pre-line;
    }
    .by {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class FeedbackReply {
  readonly feedback = input.required<Feedback>();
  readonly replied = output();

  protected readonly t = inject(TEXTS);
  protected readonly writing = signal(false);
  private readonly access = inject(Access);
  private readonly injector = inject(Injector);

  protected readonly buttonId = computed(() => `reply-to-${this.feedback().id}`);
  protected readonly name = computed(() => {
    const { reply, unitName: unit, sectionTitle: section } = this.feedback();
    return this.t(reply ? 'feedback.reply.changeTo' : 'feedback.reply.writeTo', { unit, section });
  });
  protected readonly mayReply = computed(() => {
    const { id, rootId, unitId, sent } = this.feedback();
    return this.access.ability().can('reply', { kind: 'Feedback', id, rootId, unitId, sent });
  });

  protected stop(): void {
    this.writing.set(false);
    afterNextRender(() => document.getElementById(this.buttonId())?.focus(), { injector: this.injector });
  }
}
