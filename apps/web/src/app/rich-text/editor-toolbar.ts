import {
  Component,
  ElementRef,
  ViewContainerRef,
  computed,
  effect,
  inject,
  input,
  inputBinding,
  outputBinding,
  signal,
  viewChild,
  type ComponentRef,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import type { Editor } from '@tiptap/core';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { loadOnce } from '../shell/load-once.js';
import type { TableMenu } from './table-menu.js';
import type { TextDialogs } from './text-dialogs.js';
import { toolIcons } from './tool-icons.js';
import { ariaKeys, shownKeys } from './tool-keys.js';
import { tools, type Tool } from './toolbar-tools.js';

const tableMenu = loadOnce(() => import('./table-menu.js'));

/** The editor's toolbar: one tab stop, arrow keys, Home and End between the tools, Escape back to the text. */
@Component({
  selector: 'app-editor-toolbar',
  imports: [MatIconButton],
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
  private readonly messages = inject(Messages);
  private readonly menuPlace = viewChild.required('menuPlace', { read: ViewContainerRef });
  private menu: ComponentRef<TableMenu> | undefined;
  /** Whether the menu of tables is open. */
  protected readonly menuOpen = signal(false);

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

  /** Loads what the tools need beyond the page, before they are asked for. */
  prepare(): void {
    // A failure is told once something is asked for.
    tableMenu().catch(() => undefined);
  }

  protected async openMenu(): Promise<void> {
    try {
      const { TableMenu } = await tableMenu();
      const bindings = [
        inputBinding('editor', this.editor),
        inputBinding('happened', this.happened),
        outputBinding<boolean>('closed', (chosen) => this.afterMenu(chosen)),
      ];
      this.menu ??= this.menuPlace().createComponent(TableMenu, { bindings });
      this.menu.instance.open();
      this.menuOpen.set(true);
    } catch (error) {
      this.messages.failed(error);
    }
  }

  /** The menu gives focus back to its button; after a choice the writer wants to go on in the text. */
  private afterMenu(chosen: boolean): void {
    this.menuOpen.set(false);
    if (chosen) this.editor().commands.focus();
    else this.host.nativeElement.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus();
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
    } else if (event.key === 'Escape') {
      this.editor().commands.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.host.nativeElement.querySelectorAll<HTMLButtonElement>('button')];
  }
}
