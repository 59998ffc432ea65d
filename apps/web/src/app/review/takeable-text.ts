import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ReviewedContribution, RichText, TextBlock } from '@samsyn/domain';
import { isBlank, plainText } from '@samsyn/domain/rules';
import { ProblemText } from '../api/problem-text.js';
import { isCountyText } from '../contribution/situation.js';
import { TEXTS } from '../i18n/texts.js';
import { RichTextView } from '../rich-text/rich-text-view.js';
import { Messages } from '../shell/messages.js';
import { Taking } from './taking.js';

/** Characters of a paragraph that name it in its button. */
const nameLength = 60;

/**
 * A unit's text, of which a reviewer takes paragraphs into their own. One button turns this on; then each paragraph
 * has a button, and all of them together are one stop for Tab, with arrows between them.
 */
@Component({
  selector: 'app-takeable-text',
  imports: [MatButton, RichTextView],
  templateUrl: './takeable-text.html',
  styleUrl: './takeable-text.scss',
})
export class TakeableText {
  readonly one = input.required<ReviewedContribution>();
  readonly text = input.required<RichText>();
  /** The text that paragraphs are taken into. */
  readonly into = input.required<ReviewedContribution>();

  protected readonly t = inject(TEXTS);
  private readonly taking = inject(Taking);
  private readonly messages = inject(Messages);
  private readonly problemText = inject(ProblemText);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly choosing = signal(false);
  /** The paragraph whose button Tab comes to. */
  protected readonly current = signal(0);
  protected readonly busy = signal<number | null>(null);
  protected readonly failure = signal<{ readonly at: number; readonly sentence: string } | null>(null);
  protected readonly county = computed(() => isCountyText(this.into()));
  protected readonly blocks = computed(() =>
    this.text()
      .content.filter((block) => block.type === 'figure' || !isBlank(block))
      .map((block, at) => ({ at, block, text: asText(block), name: nameOf(block) })),
  );
  protected readonly taken = computed(() =>
    this.blocks().map(({ block }) => this.taking.has(this.into().id, this.one().revision?.id ?? '', block)),
  );

  protected choose(on: boolean): void {
    this.choosing.set(on);
    this.current.set(0);
    const next = () => (on ? this.focusTake(0) : this.host.querySelector<HTMLElement>('.start')?.focus());
    afterNextRender(next, { injector: this.injector });
  }

  protected async take(at: number, block: TextBlock): Promise<void> {
    const { id: contributionId, revision, unit } = this.one();
    if (!revision || this.busy() !== null || this.taken()[at]) return;
    this.busy.set(at);
    this.failure.set(null);
    try {
      await this.taking.take(this.into().id, { contributionId, revisionId: revision.id }, block);
      this.messages.done(() =>
        this.t('sectionReview.take.done', { unit: unit.name, into: this.into().unit.name }),
      );
    } catch (error) {
      this.failure.set({ at, sentence: this.problemText.sentence(error) });
    } finally {
      this.busy.set(null);
    }
  }

  protected move(event: KeyboardEvent): void {
    if (!(event.target as HTMLElement).closest('.take')) return;
    const last = this.blocks().length - 1;
    const to = {
      ArrowDown: Math.min(last, this.current() + 1),
      ArrowUp: Math.max(0, this.current() - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape') this.choose(false);
    else if (to === undefined) return;
    else this.focusTake(to);
    event.preventDefault();
  }

  private focusTake(at: number): void {
    this.current.set(at);
    this.host.querySelectorAll<HTMLElement>('.take')[at]?.focus();
  }
}

const asText = (block: TextBlock): RichText => ({ type: 'doc', content: [block] });

function nameOf(block: TextBlock): string {
  const words = block.type === 'figure' ? (block.attrs.caption ?? block.attrs.alt ?? '') : plainText(block);
  return words.length > nameLength ? `${words.slice(0, nameLength).trimEnd()} …` : words;
}
