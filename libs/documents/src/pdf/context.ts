import { drawable, type FilePicture, type PictureFinder } from '../picture.js';
import type { CellHeading } from './finish.js';
import type { Run } from './node.js';

/** What a block needs to know about where it stands. */
export interface Context {
  /** Text with a glyph for every character. */
  readonly print: (text: string) => string;
  /** The anchors of the chapters that begin a page. */
  readonly onNewPage: ReadonlySet<string>;
  readonly headings: Headings;
  readonly pictures: Pictures;
  /** Notes the title of a link to an address. */
  readonly linked: (address: string, title: string) => void;
  /** Of every cell so far, in order: whether it is a heading, and of what. */
  readonly cellHeadings: CellHeading[];
  /** The level of the heading that it stands under. */
  readonly heading: number;
  /** Whether it stands in no list, table or frame. */
  readonly outermost: boolean;
  /** How many lists it is inside. */
  readonly depth: number;
  /** The width that there is for a picture, in points. */
  readonly width: number;
}

/** Keeps the levels of headings without gaps: none is more than one below the one before it. */
export class Headings {
  #last = 0;

  /** The level to print, at most the wanted one. */
  next(wanted: number): number {
    this.#last = Math.min(wanted, this.#last + 1, 6);
    return this.#last;
  }
}

/** The pictures of a document, each under the path by which the template finds it. */
export class Pictures {
  readonly #paths = new Map<string, string>();
  readonly files = new Map<string, Uint8Array>();

  constructor(private readonly find: PictureFinder<FilePicture>) {}

  /** A picture; undefined for one that can't be shown. */
  get(id: string): { readonly path: string; readonly picture: FilePicture } | undefined {
    const picture = this.find(id);
    if (!picture || !drawable(picture)) return undefined;
    const path = this.#paths.get(id) ?? `/bild-${this.#paths.size + 1}.${picture.type}`;
    this.#paths.set(id, path);
    this.files.set(path, picture.bytes);
    return { path, picture };
  }

  /** A drawing, by the path at which the template finds it. */
  add(svg: string): string {
    const path = `/figur-${this.files.size + 1}.svg`;
    this.files.set(path, Buffer.from(svg));
    return path;
  }
}

/** Plain words as runs. */
export function words(text: string, context: Pick<Context, 'print'>): Run[] {
  return [{ text: context.print(text) }];
}
