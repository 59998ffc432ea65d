import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { EarlierAnswer, RichText } from '@samsyn/domain';
import { isBlank, takenFrom, unchangedIn } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';

/** Begins the answer from an earlier one's text. It never puts anything aside: where there is text, it asks, and adds. */
@Component({
  selector: 'app-take-over',
  imports: [MatButton],
  template: `
    @if (asking(); as answer) {
      <div class="ask" role="group" aria-labelledby="take-question">
        <p id="take-question">{{ t('contribution.take.ask', { name: name(answer) }) }}</p>
        <div class="actions">
          <button matButton="outlined" type="button" class="sure" (click)="take(answer)">
            {{ t('contribution.take.append') }}
          </button>
          <button matButton type="button" (click)="leave()">{{ t('contribution.take.cancel') }}</button>
        </div>
      </div>
    } @else {
      <div class="actions">
        @for (answer of offered(); track answer.revisionId) {
          <button matButton="outlined" type="button" class="take" (click)="ask(answer)">
            {{ label(answer) }}
          </button>
        }
      </div>
    }
    <p role="status">{{ said() }}</p>
    @if (unchanged() > 0) {
      <p class="unchanged">{{ t.count('contribution.take.unchanged', unchanged()) }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: 1rem;
    }
    p {
      margin: 0.25rem 0;
    }
    .ask {
      padding: 0.75rem 1rem;
      background: var(--app-wait-surface);
      border-inline-start: 0.375rem solid var(--app-wait);
    }
    .unchanged {
      padding-inline-start: 0.75rem;
      border-inline-start: 0.25rem dashed var(--app-wait);
      color: var(--app-wait);
      font-weight: 600;
    }
  `,
})
export class TakeOver {
  readonly earlier = input.required<readonly EarlierAnswer[]>();
  readonly body = input.required<RichText>();
  /** The round's year. */
  readonly year = input.required<number>();
  readonly taken = output<EarlierAnswer>();

  protected readonly t = inject(TEXTS);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  protected readonly asking = signal<EarlierAnswer | null>(null);
  protected readonly said = signal('');
  protected readonly unchanged = computed(() => unchangedIn(this.body()));
  /** The newest of each year that has a text; not once it has been taken. */
  protected readonly offered = computed(() => {
    const already = new Set(takenFrom(this.body()).map(({ revisionId }) => revisionId));
    return this.earlier().filter(
      ({ content, revisionId, round }, at, all) =>
        !content.notCarriedOut &&
        !isBlank(content.body) &&
        !already.has(revisionId) &&
        all.findIndex((one) => one.round.year === round.year) === at,
    );
  });

  protected label({ round }: EarlierAnswer): string {
    if (round.year === this.year()) return this.t('contribution.take.round', { round: round.title });
    return round.year === this.year() - 1
      ? this.t('contribution.take.lastYear')
      : this.t('contribution.take.year', { year: round.year });
  }

  protected name({ round }: EarlierAnswer): string {
    return round.year === this.year() ? round.title : String(round.year);
  }

  protected ask(answer: EarlierAnswer): void {
    if (isBlank(this.body())) return this.take(answer);
    this.asking.set(answer);
    this.then('.sure');
  }

  protected leave(): void {
    this.asking.set(null);
    this.then('.take');
  }

  protected take(answer: EarlierAnswer): void {
    const before = this.unchanged();
    this.asking.set(null);
    this.taken.emit(answer);
    const say = () => {
      const added = this.unchanged() - before;
      this.said.set(this.t.count('contribution.take.done', added, { name: this.name(answer) }));
    };
    afterNextRender(say, { injector: this.injector });
  }

  /** The button that was pressed is gone after it: focus goes to what came in its place. */
  private then(selector: string): void {
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
