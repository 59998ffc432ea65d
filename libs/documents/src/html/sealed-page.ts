import { fileSize, labels, swedishDate } from '../labels.js';
import { html, type Markup } from './markup.js';
import { downloadLinks, facts, type Download, type PageOptions } from './page.js';
import { colourStyle } from './stylesheet.js';

/** A file that can be checked: its size, and the SHA-256 of its bytes in hexadecimal. */
export interface SealedFile extends Download {
  readonly bytes: number;
  readonly sha256: string;
}

/** What is said around a sealed page, as it stands today. */
export interface Surroundings extends Pick<PageOptions, 'colours' | 'indexHref' | 'logo'> {
  readonly banner?: string;
  /** Europe/Stockholm day. */
  readonly publishedOn?: string;
  /** A later edition of the same report. */
  readonly newer?: { readonly label: string; readonly href: string };
  readonly files?: readonly SealedFile[];
  /** Where anyone can check a file. */
  readonly verifyHref?: string;
  /** Where the pictures are, which the sealed page itself carries. */
  readonly pictureHref: (attachmentId: string) => string;
}

const carried = /src="data:image\/(?:png|jpeg);picture=([0-9a-f-]{36});base64,[A-Za-z0-9+/=]*"/g;

/**
 * A sealed page with what is known today around it. Its text stays to the letter what was sealed, whatever the renderers
 * do since; its pictures are fetched by their addresses.
 */
export function sealedPage(sealed: string, around: Surroundings): string {
  // User text never holds a bare tag: these are the first of their kind.
  const head = sealed.indexOf('</head>');
  const opens = sealed.indexOf('<header>') + '<header>'.length;
  const closes = sealed.indexOf('</header>');
  const before = html`${
    around.logo &&
    html`<img
      class="logo"
      src="${around.logo.href}"
      width="${around.logo.width}"
      height="${around.logo.height}"
      alt=""
    /> `
  }${around.indexHref && html`<p class="home"><a href="${around.indexHref}">${labels.index.all}</a></p> `}`;
  const page = [
    sealed.slice(0, head),
    around.colours ? `<style>${colourStyle(around.colours)}</style>` : '',
    sealed.slice(head, opens),
    before.source,
    sealed.slice(opens, closes),
    notices(around).source,
    sealed.slice(closes),
  ].join('');
  return page.replace(carried, (_, id: string) => `src="${around.pictureHref(id)}"`);
}

/** The styles that a page carries in its head, which a policy has to let through. */
export function stylesOf(page: string): string[] {
  const head = page.slice(0, page.indexOf('</head>'));
  return [...head.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style!);
}

function notices({ banner, publishedOn, newer, files = [], verifyHref }: Surroundings): Markup {
  return html`${banner && html`<p class="banner">${banner}</p>`}${
    newer && html`<p class="banner">${labels.sealed.newer} <a href="${newer.href}">${newer.label}</a></p> `
  }${facts([[labels.publishedOn, publishedOn && swedishDate(publishedOn)]])}${
    files.length > 0 &&
    html`${downloadLinks(
        files.map(({ bytes, ...file }) => ({ ...file, label: `${file.label}, ${fileSize(bytes)}` })),
      )}
      <details class="files">
        <summary>${labels.sealed.sums}</summary>
        <p>${labels.sealed.explain}</p>
        <dl>
          ${files.map(
            ({ label, sha256 }) =>
              html`<dt>${label}</dt>
                <dd><code>${sha256}</code></dd> `,
          )}
        </dl>
        ${verifyHref && html`<p><a href="${verifyHref}">${labels.sealed.verify}</a></p> `}
      </details>`
  }`;
}
