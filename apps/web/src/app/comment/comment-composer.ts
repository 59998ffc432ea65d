import {
  Component,
  afterNextRender,
  booleanAttribute,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
  type OnInit,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Audience } from '@samsyn/domain';
import { ProblemText } from '../api/problem-text.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { TEXTS } from '../i18n/texts.js';
import { Conversation, type Saying, type Topic } from './conversation.js';
import { KeptComments } from './kept-comments.js';
import { MentionBox } from './mention-box.js';
import { mentionedIn } from './mention-text.js';

/** Writes a comment: a new one, a reply, or other words for one's own. What is begun is kept in this browser. */
@Component({
  selector: 'app-comment-composer',
  imports: [ErrorSummary, MatButton, MentionBox],
  templateUrl: './comment-composer.html',
  styleUrl: './comment-composer.scss',
})
export class CommentComposer implements OnInit {
  /** Names the field, and what is kept of it. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly submitText = input.required<string>();
  /** For whom it may be; the first is meant unless another is chosen. */
  readonly audiences = input.required<readonly Audience[]>();
  readonly start = input('');
  /** What a new thread is about; kept with the words. */
  readonly about = input<Topic | null>(null);
  /** Whether the cursor is in it from the start. */
  readonly startsFocused = input(true, { transform: booleanAttribute });
  readonly send = input.required<(audience: Audience, saying: Saying) => Promise<void>>();
  readonly cancelled = output();

  protected readonly t = inject(TEXTS);
  protected readonly conversation = inject(Conversation);
  private readonly kept = inject(KeptComments);
  private readonly problemText = inject(ProblemText);
  private readonly box = viewChild.required(MentionBox);

  protected readonly text = signal('');
  protected readonly audience = linkedSignal(() => this.audiences()[0] ?? 'unit');
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly fault = computed(() => this.faults()[0]?.message);
  protected readonly busy = signal(false);
  protected readonly resumed = signal(false);
  protected readonly unit = computed(() => this.conversation.detail()?.unit.name ?? '');

  constructor() {
    afterNextRender(() => this.startsFocused() && this.box().focus());
  }

  ngOnInit(): void {
    this.text.set(this.start());
    void this.resume();
  }

  private async resume(): Promise<void> {
    const kept = await this.kept.find(this.name());
    if (!kept || this.text() !== this.start()) return;
    this.resumed.set(true);
    this.text.set(kept.text);
    if (this.audiences().includes(kept.audience)) this.audience.set(kept.audience);
  }

  protected write(text: string): void {
    this.text.set(text);
    this.faults.set([]);
    this.keep();
  }

  protected choose(audience: Audience): void {
    this.audience.set(audience);
    this.keep();
  }

  protected async submit(): Promise<void> {
    if (this.busy()) return;
    const text = this.text().trim();
    if (text === '') return this.fail(this.t('comment.missing'));
    this.busy.set(true);
    try {
      const people = text.includes('@') ? await this.conversation.colleagues() : [];
      const readers = people.filter(({ audiences }) => audiences.includes(this.audience()));
      const mentions = mentionedIn(text, readers).map(({ accountId }) => accountId);
      await this.send()(this.audience(), { text, mentions });
      this.kept.drop(this.name());
    } catch (error) {
      this.fail(this.problemText.sentence(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected cancel(): void {
    this.kept.drop(this.name());
    this.cancelled.emit();
  }

  protected onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.ctrlKey) void this.submit();
    else return;
    event.preventDefault();
  }

  private keep(): void {
    if (this.text() === this.start()) return this.kept.drop(this.name());
    this.kept.keep(this.name(), { text: this.text(), audience: this.audience(), about: this.about() });
  }

  private fail(sentence: string): void {
    this.faults.set([{ message: sentence, focus: () => this.box().focus() }]);
  }
}
