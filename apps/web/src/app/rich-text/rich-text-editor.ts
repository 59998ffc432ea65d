import {
  Component,
  type ElementRef,
  booleanAttribute,
  effect,
  inject,
  input,
  model,
  signal,
  untracked,
  viewChild,
  type OnDestroy,
  type OnInit,
} from '@angular/core';
import { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { RichText, TextWarning } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import type { ComeIn } from '../paste/come-in.js';
import { PasteNote } from '../paste/paste-note.js';
import { pasting, preparePasting } from '../paste/pasting.js';
import { Messages } from '../shell/messages.js';
import { replaceText } from '../word-import/put-in.js';
import { WordButton } from '../word-import/word-button.js';
import { placeInEditor } from '../warning/place-in-editor.js';
import { WritingWarnings } from '../warning/writing-warnings.js';
import { editorExtensions } from './editor-extensions.js';
import { EditorToolbar } from './editor-toolbar.js';
import { BLOCK_REMARKS, isRemarkKey } from './block-remarks.js';
import { RemarkButton } from './remark-button.js';
import { blockAtCursor, refreshRemarks, remarkDecorations } from './remark-decorations.js';
import { takenMarks } from './taken-marks.js';
import { TakenNames } from './taken-names.js';
import { selectedNode } from './selected-node.js';
import { TextDialogs } from './text-dialogs.js';
import { toEditor } from './to-editor.js';
import type { EditorNode } from './editor-node.js';
import { toRichText } from './to-rich-text.js';
import { wholeNodes } from './whole-nodes.js';

/**
 * Edits a `RichText`: a labelled textbox with a toolbar. Alt+F10 leads from the text to the toolbar, Escape back, Tab
 * onwards. What it gives always passes the domain's schema; it keeps the shape of Angular's `FormValueControl`.
 */
@Component({
  selector: 'app-rich-text-editor',
  imports: [EditorToolbar, PasteNote, RemarkButton, WordButton, WritingWarnings],
  providers: [TextDialogs],
  templateUrl: './rich-text-editor.html',
  styleUrl: './rich-text-editor.scss',
  host: { '(keydown)': 'onKeydown($event)', '(focusin)': 'prepare()' },
})
export class RichTextEditor implements OnInit, OnDestroy {
  readonly value = model.required<RichText>();
  /** The visible label. */
  readonly label = input.required<string>();
  /** The textbox's id: what an error summary links to. */
  readonly fieldId = input.required<string>();
  readonly hint = input<string>();
  /** A sentence, where the answer is not as it should be. */
  readonly error = input<string | null>(null);

  /** Whether the cursor is in the text from the start, for an editor that was asked for by a button. */
  readonly startsFocused = input(false, { transform: booleanAttribute });

  protected readonly t = inject(TEXTS);
  private readonly messages = inject(Messages);
  private readonly takenNames = inject(TakenNames);
  protected readonly dialogs = inject(TextDialogs);
  /** What is selected as a whole, for those who don't see it. */
  protected readonly selected = signal('');
  protected readonly editor = signal<Editor | null>(null);
  /** What came in last from elsewhere. */
  protected readonly cameIn = signal<ComeIn | null>(null);
  /** What was written before a file's text took its place. */
  private before: RichText | null = null;
  private readonly remarks = inject(BLOCK_REMARKS, { optional: true });
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly toolbar = viewChild(EditorToolbar);
  /** What the editor holds, as it was last given out or taken in. */
  private held: RichText | null = null;

  constructor() {
    effect(() => {
      const value = this.value();
      const editor = this.editor();
      if (!editor || value === this.held) return;
      this.held = value;
      const { from, to } = editor.state.selection;
      editor
        .chain()
        // Another's text is not mine to undo, and the cursor stays about where it was.
        .setMeta('addToHistory', false)
        .setContent(toEditor(value), { emitUpdate: false })
        .command(({ tr }) => {
          const at = (place: number) => tr.doc.resolve(Math.min(place, tr.doc.content.size));
          tr.setSelection(TextSelection.between(at(from), at(to)));
          return true;
        })
        .run();
    });
    effect(() => {
      const editor = this.editor();
      this.remarks?.counts();
      if (editor && this.remarks) untracked(() => refreshRemarks(editor));
    });
    effect(() => {
      const attributes = this.attributes();
      this.editor()?.setOptions({ editorProps: { attributes } });
    });
    // What blocks were taken from may become known, or be said in another language, while the text stands there.
    effect(() => {
      this.takenNames.words({ revisionId: '' });
      const view = this.editor()?.view;
      if (view) untracked(() => view.dispatch(view.state.tr.setMeta('addToHistory', false)));
    });
  }

  ngOnInit(): void {
    this.held = untracked(this.value);
    const editor = new Editor({
      element: this.place().nativeElement,
      extensions: [
        ...editorExtensions,
        takenMarks((taken) => this.takenNames.words(taken)),
        wholeNodes(this.dialogs, this.t),
        pasting(
          (leftOut) => this.cameIn.set({ how: 'pasted', leftOut }),
          (error) => this.messages.failed(error),
        ),
        ...(this.remarks ? [remarkDecorations(this.remarks)] : []),
      ],
      content: toEditor(this.held),
      injectCSS: false,
      editorProps: { attributes: untracked(() => this.attributes()) },
      onTransaction: ({ editor }) => this.selected.set(editor.isFocused ? this.nameOfSelected(editor) : ''),
      onFocus: ({ editor }) => this.selected.set(this.nameOfSelected(editor)),
      onBlur: () => this.selected.set(''),
      onUpdate: ({ editor }) => {
        this.held = toRichText(editor.getJSON() as EditorNode);
        this.value.set(this.held);
      },
    });
    this.editor.set(editor);
    if (this.startsFocused()) editor.commands.focus('end');
  }

  ngOnDestroy(): void {
    this.editor()?.destroy();
  }

  /** Puts the cursor into the text. */
  focus(): void {
    this.editor()?.commands.focus();
  }

  protected closeNote(): void {
    this.cameIn.set(null);
    this.focus();
  }

  protected tookIn({ before, ...cameIn }: ComeIn & { readonly before: RichText }): void {
    this.before = before;
    this.cameIn.set(cameIn);
  }

  /** Puts back what a file's text took the place of; that can be undone as well. */
  protected takeBack(): void {
    const editor = this.editor();
    if (editor && this.before) replaceText(editor, this.before);
    this.cameIn.set(null);
  }

  /** Leads to the place of a warning, with its words selected. */
  protected goTo(warning: TextWarning): void {
    const editor = this.editor();
    const place = editor && placeInEditor(editor.state, warning);
    if (place) editor.view.dispatch(editor.state.tr.setSelection(place).scrollIntoView());
    this.focus();
  }

  /** Somebody is about to write: what they may need beyond the page is loaded, so that it is there when they do. */
  protected prepare(): void {
    void preparePasting();
    this.dialogs.prepare();
    this.toolbar()?.prepare();
  }

  protected onKeydown(event: KeyboardEvent): void {
    const inText = event.target instanceof Node && this.place().nativeElement.contains(event.target);
    const editor = this.editor();
    if (!inText || !editor) return;
    const command = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
    // By the place of the key: with Alt it gives other letters on some keyboards.
    const { code } = event;
    if (event.altKey && event.key === 'F10') this.toolbar()?.focus();
    else if (isRemarkKey(event) && this.remarks) this.remarks.begin(blockAtCursor(editor));
    else if (command && !event.altKey && code === 'KeyK') this.dialogs.link(editor);
    else if (command && event.altKey && code === 'KeyF') this.dialogs.footnote(editor);
    else if (command && event.altKey && code === 'KeyB') this.dialogs.figure(editor);
    else return;
    event.preventDefault();
  }

  private nameOfSelected({ state }: Editor): string {
    const figure = selectedNode(state, 'figure')?.node;
    if (figure) {
      const name = String(figure.attrs['alt'] ?? figure.attrs['caption'] ?? '');
      return this.t('richText.figure.selected', { name });
    }
    const note = selectedNode(state, 'footnote')?.node;
    return note ? this.t('richText.note.selected', { words: note.textContent }) : '';
  }

  /** The texts are Swedish whatever the language of the pages, for spelling and speech. */
  private attributes(): Record<string, string> {
    const id = this.fieldId();
    const described = [
      ...(this.hint() ? [`${id}-hint`] : []),
      ...(this.error() ? [`${id}-error`] : []),
      `${id}-keys`,
    ];
    return {
      id,
      role: 'textbox',
      lang: 'sv',
      class: 'rich-text',
      'aria-multiline': 'true',
      'aria-labelledby': `${id}-label`,
      'aria-describedby': described.join(' '),
      'aria-invalid': String(this.error() !== null),
    };
  }
}
