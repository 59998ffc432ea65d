import { labels } from '../labels.js';
import { attribute, html, Markup } from './markup.js';
import { colourStyle, stylesheet, type Colours } from './stylesheet.js';

/** What every public page may be given. */
export interface PageOptions {
  /** Address of the stylesheet; without it the page carries `stylesheet` in a style element. */
  readonly stylesheetHref?: string;
  /** Address of the list of published reports. */
  readonly indexHref?: string;
  /** The page's permanent address. */
  readonly canonicalHref?: string;
  /** The county's logo; its name stands on the page as well. */
  readonly logo?: { readonly href: string; readonly width: number; readonly height: number };
  /** The county's colours, in a style element of their own: hash `colourStyle` of them for a CSP. */
  readonly colours?: Colours;
}

interface Page extends PageOptions {
  readonly title: string;
  readonly description?: string;
  readonly header: Markup;
  readonly nav?: Markup;
  readonly main: Markup;
  readonly footer?: Markup;
}

/** A whole page: static, no script, nothing fetched but an optional stylesheet. */
export function page({ title, description, header, nav, main, footer, ...options }: Page): string {
  // Not a template: the element must hold the stylesheet to the letter, or its hash in a CSP would not fit.
  const style = options.stylesheetHref
    ? html`<link rel="stylesheet" href="${options.stylesheetHref}" />`
    : new Markup(`<style>${stylesheet}</style>`);
  return html`<!doctype html>
    <html lang="${labels.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${description && html`<meta name="description" content="${description}" /> `}${
          options.canonicalHref && html`<link rel="canonical" href="${options.canonicalHref}" /> `
        }${style}${options.colours && new Markup(`<style>${colourStyle(options.colours)}</style>`)}
      </head>
      <body id="sidan">
        <a class="skip" href="#rapporten">${labels.skip}</a>
        <header>
          ${
            options.logo &&
            html`<img
              class="logo"
              src="${options.logo.href}"
              width="${options.logo.width}"
              height="${options.logo.height}"
              alt=""
            /> `
          }${options.indexHref && html`<p class="home"><a href="${options.indexHref}">${labels.index.all}</a></p> `}${header}
        </header>
        <div class="columns${!nav && ' single'}">
          ${nav}
          <main id="rapporten" tabindex="-1">${main}</main>
        </div>
        <footer>
          ${footer}
          <p><a href="#sidan">${labels.footer.top}</a></p>
        </footer>
      </body>
    </html> `.source;
}

/** Terms and what they are, leaving out what is not known. */
export function facts(rows: readonly (readonly [string, string | null | undefined])[]): Markup {
  const known = rows.filter(([, value]) => value);
  return known.length
    ? html`<dl class="facts">
        ${known.map(
          ([term, value]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div> `,
        )}
      </dl>`
    : html``;
}

/** Files to take home, with a heading. */
export function downloadLinks(downloads: readonly Download[]): Markup {
  return html`<ul class="downloads">
    ${downloads.map(
      ({ label, href, type }) =>
        html`<li><a href="${href}" ${attribute('type', type)} download>${label}</a></li> `,
    )}
  </ul>`;
}

/** A file that the page leads to. */
export interface Download {
  readonly label: string;
  readonly href: string;
  /** Media type. */
  readonly type?: string;
}
