import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Note } from '@samsyn/domain';
import { yearSpan } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { fieldIds } from './field-id.js';
import { NoteForm } from './note-form.js';
import { NoteView } from './note-view.js';

/** A note to read, that opens to be changed. Removing it asks first. */
@Component({
  selector: 'app-note-item',
  imports: [MatButton, NoteForm, NoteView],
  templateUrl: './note-item.html',
})
export class NoteItem {
  readonly note = input.required<Note>();
  readonly place = input.required<string>();
  readonly startsOpen = input(false);
  readonly changed = output<Note>();
  readonly removed = output();

  protected readonly t = inject(TEXTS);
  protected readonly open = linkedSignal(() => this.startsOpen());
  protected readonly asking = signal(false);
  protected readonly years = computed(() => yearSpan(this.note()));
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  constructor() {
    afterNextRender(() => {
      if (this.startsOpen()) this.focus(`#${fieldIds.note(this.note().id)}-from`);
    });
  }

  protected setOpen(open: boolean): void {
    this.open.set(open);
    this.then(open ? `#${fieldIds.note(this.note().id)}-from` : '.change');
  }

  protected ask(asking: boolean): void {
    this.asking.set(asking);
    this.then(asking ? '.sure' : '.remove');
  }

  /** The button that was pressed is gone after it: focus goes to what came in its place. */
  private then(selector: string): void {
    afterNextRender(() => this.focus(selector), { injector: this.injector });
  }

  private focus(selector: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }
}
