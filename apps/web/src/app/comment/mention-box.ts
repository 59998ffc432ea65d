import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Audience, Colleague } from '@samsyn/domain';
import { FieldLabel } from '../form/field-label.js';
import { TEXTS } from '../i18n/texts.js';
import { Conversation } from './conversation.js';
import { matching, mentionAt, withMention, type MentionQuery } from './mention-text.js';

/**
 * Where a comment is written. An @ offers the colleagues who can read it, in a list under the text: arrows choose, Enter
 * or Tab takes, Escape closes; focus stays in the text.
 */
@Component({
  selector: 'app-mention-box',
  imports: [FieldLabel, MatButton],
  templateUrl: './mention-box.html',
  styleUrls: ['../form/field.scss', './mention-box.scss'],
})
export class MentionBox {
  readonly value = model('');
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly audience = input.required<Audience>();
  readonly fault = input<string | undefined>();

  protected readonly t = inject(TEXTS);
  private readonly conversation = inject(Conversation);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  private readonly query = signal<MentionQuery | null>(null);
  private readonly people = signal<readonly Colleague[]>([]);
  protected readonly chosen = signal(0);
  protected readonly options = computed(() => {
    const query = this.query();
    const readers = this.people().filter(({ audiences }) => audiences.includes(this.audience()));
    return query ? matching(readers, query.words) : [];
  });
  protected readonly active = computed(() =>
    this.options().length > 0 ? `${this.name()}-option-${this.chosen()}` : null,
  );
  protected readonly describedBy = computed(() =>
    [`${this.name()}-hint`, this.fault() && `${this.name()}-fault`].filter(Boolean).join(' '),
  );

  focus(): void {
    const box = this.box().nativeElement;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }

  /** Puts an @ at the cursor and offers everybody. */
  protected mention(): void {
    const box = this.box().nativeElement;
    const [before, after] = [box.value.slice(0, box.selectionStart), box.value.slice(box.selectionEnd)];
    const begun = `${before}${/\S$/.test(before) ? ' ' : ''}@`;
    this.put(begun + after, begun.length);
    void this.look();
  }

  protected written(): void {
    this.value.set(this.box().nativeElement.value);
    void this.look();
  }

  protected close(): void {
    this.query.set(null);
  }

  protected onKeydown(event: KeyboardEvent): void {
    const options = this.options();
    if (options.length === 0 || event.isComposing) return;
    const last = options.length - 1;
    const at = Math.min(this.chosen(), last);
    if (event.key === 'ArrowDown') this.chosen.set(at === last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') this.chosen.set(at === 0 ? last : at - 1);
    else if ((event.key === 'Enter' && !event.ctrlKey) || (event.key === 'Tab' && !event.shiftKey))
      this.take(options[at]!);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected take({ name }: Colleague): void {
    const box = this.box().nativeElement;
    const query = this.query();
    if (!query) return;
    const { text, cursor } = withMention(box.value, query, box.selectionStart, name);
    this.close();
    this.put(text, cursor);
  }

  /** Offers whom the words at the cursor may mean. */
  protected async look(): Promise<void> {
    const box = this.box().nativeElement;
    const query = mentionAt(box.value, box.selectionStart);
    const begins = query !== null && this.query()?.from !== query.from;
    this.query.set(query);
    this.chosen.set(0);
    if (!query) return;
    // Without the list the name can still be written; nobody is told then.
    this.people.set(await this.conversation.colleagues().catch(() => []));
    const count = this.options().length;
    if (begins && count > 0) void this.announcer.announce(this.t.count('comment.found', count), 'polite');
  }

  private put(text: string, cursor: number): void {
    const box = this.box().nativeElement;
    box.value = text;
    this.value.set(text);
    box.focus();
    const toCursor = () => box.setSelectionRange(cursor, cursor);
    toCursor();
    afterNextRender(toCursor, { injector: this.injector });
  }
}
