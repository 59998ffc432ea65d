import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { attachmentAddress } from '../api/attachment-address.js';
import type { Texts } from '../i18n/texts.js';

/**
 * A picture in the editor: as it will be read, and below it what is said to those who don't see it. The button is for
 * those who point; whoever writes by keyboard changes the selected picture with Enter.
 */
export class FigureView implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly picture = document.createElement('img');
  private readonly caption = document.createElement('figcaption');
  private readonly alt = document.createElement('p');
  private readonly button = document.createElement('button');

  constructor(
    private node: Node,
    private readonly t: Texts,
    change: () => void,
  ) {
    this.alt.className = 'alt';
    this.button.type = 'button';
    this.button.tabIndex = -1;
    this.button.textContent = t('richText.figure.change');
    this.button.addEventListener('click', change);
    this.picture.addEventListener('error', () => this.dom.classList.add('missing'));
    this.picture.addEventListener('load', () => this.dom.classList.remove('missing'));
    this.dom.dataset['missing'] = t('richText.missingPicture');
    this.dom.append(this.picture, this.caption, this.alt, this.button);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  selectNode(): void {
    this.dom.classList.add('selected');
  }

  deselectNode(): void {
    this.dom.classList.remove('selected');
  }

  /** The button is its own; all else is the editor's. */
  stopEvent(event: Event): boolean {
    return event.target === this.button;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private show(): void {
    const { attachmentId, alt, decorative, caption } = this.node.attrs as Record<
      string,
      string | true | null
    >;
    const address = attachmentAddress(String(attachmentId));
    if (this.picture.getAttribute('src') !== address) this.picture.src = address;
    this.picture.alt = String(alt ?? '');
    this.caption.textContent = String(caption ?? '');
    this.caption.hidden = !caption;
    this.alt.classList.toggle('wanting', !decorative && !alt);
    this.alt.textContent = decorative
      ? this.t('richText.figure.isDecorative')
      : alt
        ? this.t('richText.figure.says', { alt: String(alt) })
        : this.t('richText.figure.saysNothing');
  }
}
