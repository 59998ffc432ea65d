import {
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  output,
  viewChild,
  type OnDestroy,
} from '@angular/core';
import { Editor, type Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { TEXTS } from '../i18n/texts.js';
import type { EditorNode } from './editor-node.js';
import { isLinkAddress } from './link-address.js';
import type { Words } from './text-types.js';
import { joined, wordsOf } from './to-words.js';

/** One paragraph; an address that is written or pasted becomes a link. */
const extensions: Extensions = [
  Document.extend({ content: 'paragraph' }),
  Paragraph,
  Text,
  Bold,
  Italic,
  HardBreak,
  Link.configure({
    openOnClick: false,
    autolink: true,
    defaultProtocol: 'https',
    isAllowedUri: (address) => isLinkAddress(address),
    HTMLAttributes: { target: null, rel: null },
  }),
  UndoRedo,
];

/** A labelled field for some words with bold, italics and links, on a line of their own. Enter sends them. */
@Component({
  selector: 'app-words-field',
  template: `
    <div class="label" [id]="name() + '-label'">{{ label() }}</div>
    <p class="hint" [id]="name() + '-hint'">{{ hint() }}</p>
    @if (fault(); as fault) {
      <p class="fault" [id]="name() + '-fault'">
        <span class="visually-hidden">{{ t('shell.problem.prefix') }}</span> {{ fault }}
      </p>
    }
    <div class="place" [class.faulty]="fault()" #place></div>
  `,
  styleUrl: './words-field.scss',
})
export class WordsField implements OnDestroy {
  /** The textbox's id. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly fault = input<string>();
  /** What stands there from the start. */
  readonly words = input.required<readonly Words[]>();
  readonly entered = output();

  protected readonly t = inject(TEXTS);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private editor: Editor | undefined;
  private readonly attributes = computed(() => ({
    id: this.name(),
    role: 'textbox',
    lang: 'sv',
    'aria-labelledby': `${this.name()}-label`,
    'aria-describedby': `${this.name()}-hint${this.fault() ? ` ${this.name()}-fault` : ''}`,
    'aria-invalid': String(Boolean(this.fault())),
  }));

  constructor() {
    afterNextRender({
      write: () => {
        this.editor = new Editor({
          element: this.place().nativeElement,
          extensions,
          content: { type: 'doc', content: [{ type: 'paragraph', content: [...this.words()] }] },
          injectCSS: false,
          autofocus: 'end',
          editorProps: this.props(),
        });
      },
    });
    effect(() => {
      this.attributes();
      this.editor?.setOptions({ editorProps: this.props() });
    });
  }

  ngOnDestroy(): void {
    this.editor?.destroy();
  }

  /** What is written, without blanks around it. */
  written(): Words[] {
    const [paragraph] = (this.editor?.getJSON() as EditorNode | undefined)?.content ?? [];
    return trimmed(joined((paragraph?.content ?? []).flatMap(wordsOf)));
  }

  focus(): void {
    this.editor?.commands.focus();
  }

  private props() {
    return {
      attributes: this.attributes(),
      handleKeyDown: (_view: unknown, event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return false;
        this.entered.emit();
        return true;
      },
    };
  }
}

function trimmed(words: readonly Words[]): Words[] {
  const blank = (one: Words | undefined) =>
    one !== undefined && (one.type === 'hardBreak' || one.text.trim() === '');
  const from = words.findIndex((one) => !blank(one));
  const to = words.findLastIndex((one) => !blank(one));
  return from === -1 ? [] : words.slice(from, to + 1);
}
