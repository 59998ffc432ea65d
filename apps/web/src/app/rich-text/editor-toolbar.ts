import { Component, ElementRef, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { Editor } from '@tiptap/core';
import { TEXTS } from '../i18n/texts.js';
import { inTable, insertTableTool, tableTools, type TableTool } from './table-tools.js';
import type { TextDialogs } from './text-dialogs.js';
import { toolIcons } from './tool-icons.js';
import { ariaKeys, shownKeys } from './tool-keys.js';
import { tools, type Tool } from './toolbar-tools.js';

/** The editor's toolbar: one tab stop, arrow keys, Home and End between the tools, Escape back to the text. */
@Component({
  selector: 'app-editor-toolbar',
  imports: [MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger],
  templateUrl: './editor-toolbar.html',
  styleUrl: './editor-toolbar.scss',
  host: { '(keydown)': 'onKeydown($event)' },
})
export class EditorToolbar {
  readonly editor = input.required<Editor>();
  /** The id of the text that it works on. */
  readonly controls = input.required<string>();
  readonly label = input.required<string>();
  /** What links, footnotes and pictures are asked for in. */
  readonly dialogs = input.required<TextDialogs>();

  protected readonly t = inject(TEXTS);
  protected readonly ariaKeys = ariaKeys;
  protected readonly tools = computed(() =>
    tools.filter(({ id }) => id !== 'figure' || this.dialogs().takesFigures()),
  );
  protected readonly icons = toolIcons;
  /** Which tool Tab leads to. */
  protected readonly current = signal(0);
  /** Counts what happens in the editor, so that the buttons show what holds where the cursor stands. */
  private readonly happened = signal(0);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly tableMenu = viewChild.required(MatMenuTrigger);
  private toText = false;

  constructor() {
    effect((onCleanup) => {
      const editor = this.editor();
      const count = () => this.happened.update((times) => times + 1);
      editor.on('transaction', count);
      onCleanup(() => editor.off('transaction', count));
    });
  }

  /** Focuses the tool that was last used. */
  focus(): void {
    this.buttons()[this.current()]?.focus();
  }

  protected pressed({ pressed }: Tool): boolean | null {
    this.happened();
    return pressed ? pressed(this.editor()) : null;
  }

  protected enabled(tool: Tool): boolean {
    this.happened();
    return tool.enabled(this.editor());
  }

  /** The tool's name with its shortcut, for those who point at it. */
  protected shown({ id, keys }: Tool): string {
    const name = this.t(`richText.tool.${id}`);
    return keys ? `${name} (${shownKeys(keys, this.t)})` : name;
  }

  protected tableEntries(): readonly TableTool[] {
    this.happened();
    return inTable(this.editor()) ? tableTools : [insertTableTool];
  }

  protected runTable(tool: TableTool): void {
    tool.run(this.editor());
    this.toText = true;
  }

  /** The menu gives focus back to its button; after a choice the writer wants to go on in the text. */
  protected afterTableMenu(): void {
    if (this.toText) this.editor().commands.focus();
    this.toText = false;
  }

  protected onKeydown(event: KeyboardEvent): void {
    const buttons = this.buttons();
    const last = buttons.length - 1;
    const at = this.current();
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) {
      this.current.set(next);
      buttons[next]?.focus();
    } else if (event.key === 'Escape' && !this.tableMenu().menuOpen) {
      this.editor().commands.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.host.nativeElement.querySelectorAll<HTMLButtonElement>('button')];
  }
}
