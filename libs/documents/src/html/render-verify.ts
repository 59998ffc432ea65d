import { labels, swedishDate } from '../labels.js';
import { html, type Markup } from './markup.js';
import { facts, page, type PageOptions } from './page.js';

/** A published file that has the same bytes as the one that was looked at. */
export interface VerifiedFile {
  readonly title: string;
  readonly county: string;
  readonly number: number;
  /** What the file is called where it is downloaded. */
  readonly format: string;
  readonly href: string;
  /** Europe/Stockholm days. */
  readonly decidedOn: string | null;
  readonly registryNumber: string | null;
  readonly publishedOn: string;
  readonly withdrawnOn: string | null;
  readonly newer: { readonly label: string; readonly href: string } | null;
}

/** What came of looking at a file: what it is, that it is not known, or why it was not looked at. */
export type Verification =
  | { readonly kind: 'known'; readonly sha256: string; readonly files: readonly VerifiedFile[] }
  | { readonly kind: 'unknown'; readonly sha256: string }
  | { readonly kind: 'noFile' | 'tooLarge' | 'tooMany' | 'notASum' };

/** The page on which anyone checks whether a file is what was adopted. Needs no script. */
export function renderVerify(
  result: Verification | null,
  options: PageOptions & { readonly href: string },
): string {
  const { verify } = labels;
  return page({
    ...options,
    title: result ? `${titleOf(result)} – ${verify.title}` : verify.title,
    description: verify.intro,
    header: html`<h1>${verify.title}</h1>
      <p class="subtitle">${verify.intro}</p>`,
    main: html`${result && outcome(result)}
      <h2>${verify.fileHeading}</h2>
      <form method="post" action="${options.href}" enctype="multipart/form-data">
        <p>
          <label for="fil">${verify.file}</label>
          <span class="hint" id="fil-hint">${verify.fileHint}</span>
          <input id="fil" name="file" type="file" aria-describedby="fil-hint" required />
        </p>
        <p><button type="submit">${verify.check}</button></p>
      </form>
      <h2>${verify.sumHeading}</h2>
      <form method="get" action="${options.href}">
        <p>
          <label for="summa">${verify.sum}</label>
          <span class="hint" id="summa-hint">${verify.sumHint}</span>
          <input
            id="summa"
            name="sha256"
            type="text"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="summa-hint"
            required
          />
        </p>
        <p><button type="submit">${verify.checkSum}</button></p>
      </form> `,
  });
}

function titleOf(result: Verification): string {
  const { verify } = labels;
  switch (result.kind) {
    case 'known':
      return result.files.every(({ withdrawnOn }) => withdrawnOn !== null)
        ? verify.knownWithdrawn
        : result.files.every(({ newer }) => newer !== null)
          ? verify.knownSuperseded
          : verify.known;
    case 'unknown':
      return verify.unknown;
    default:
      return verify.faults[result.kind];
  }
}

function outcome(result: Verification): Markup {
  const { verify } = labels;
  const sum = 'sha256' in result && html`<p class="sum">SHA-256: <code>${result.sha256}</code></p> `;
  return html`<section class="outcome ${result.kind}" aria-labelledby="svar">
    <h2 id="svar">${titleOf(result)}</h2>
    ${result.kind === 'unknown' && html`<p>${verify.unknownText}</p> `}${
      result.kind === 'known' && result.files.map(known)
    }${sum}
  </section> `;
}

function known(file: VerifiedFile): Markup {
  const { verify } = labels;
  const { title, county, number, format, href, decidedOn, registryNumber, publishedOn, withdrawnOn, newer } =
    file;
  return html`${withdrawnOn && html`<p><strong>${verify.withdrawnText(withdrawnOn)}</strong></p> `}${
      newer && html`<p>${labels.sealed.newer} <a href="${newer.href}">${newer.label}</a></p> `
    }
    <p><a href="${href}">${title}, ${county}</a></p>
    ${facts([
      [labels.edition, String(number)],
      [verify.format, format],
      [labels.decision, decidedOn && labels.decided({ on: decidedOn })],
      [labels.registryNumber, registryNumber],
      [labels.publishedOn, swedishDate(publishedOn)],
      [labels.withdrawn.mark, withdrawnOn && swedishDate(withdrawnOn)],
    ])} `;
}
