import type { Locale } from '@samsyn/domain';
import type { Wording } from './words.js';

/** A letter as it is sent: the same words as text and as HTML. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How a county's letters look. */
export interface CountyLook {
  readonly name: string;
  /** Of links, on white; null: the standard. */
  readonly colour: string | null;
  /** Its size in pixels as it is kept. */
  readonly logo: { readonly width: number; readonly height: number } | null;
}

/** Under which name a letter's HTML shows the logo, which is sent along: a mail program fetches nothing from elsewhere. */
export const logoCid = 'county-logo';

/** All that one letter shows. Addresses are ours; everything else may hold anything. */
export interface LetterContent {
  readonly locale: Locale;
  readonly look: CountyLook;
  readonly greeting: string;
  readonly wording: Wording;
  readonly href: string;
  readonly items: readonly { readonly label: string; readonly href: string }[];
  readonly footer: string;
  /** Where the reader chooses what they are mailed of, where they can. */
  readonly settings?: { readonly label: string; readonly href: string };
}

const font = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a';
const quoteStyle =
  'margin:0 0 16px;padding:8px 16px;border-left:4px solid #5c6b73;background:#f2f4f5;white-space:pre-line';
const standardColour = '#0b4f6c';

/** Renders a letter as text and as HTML that needs nothing from anywhere. */
export function renderLetter(content: LetterContent): Letter {
  const { locale, look, greeting, wording, href, items, footer, settings } = content;
  const anchor = anchorIn(look.colour ?? standardColour);
  const { body, quote, link } = wording;
  const subject = oneLine(wording.subject);
  const text = [
    greeting,
    ...body,
    ...(quote ? [`${quote.label}\n${quote.text.replace(/^/gm, '> ')}`] : []),
    ...(items.length ? [items.map((item) => `- ${item.label}\n  ${item.href}`).join('\n')] : []),
    `${link}:\n${href}`,
    `-- \n${footer}${settings ? `\n${settings.label}: ${settings.href}` : ''}`,
  ].join('\n\n');
  const html = [
    `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width">\n<title>${escape(subject)}</title>\n</head>`,
    `<body style="margin:0;padding:24px;max-width:640px;background:#ffffff;${font}">`,
    ...(look.logo ? [picture(look.name, look.logo)] : []),
    `<p>${escape(greeting)}</p>`,
    ...body.map((paragraph) => `<p>${escape(paragraph)}</p>`),
    ...(quote
      ? [
          `<p>${escape(quote.label)}</p>\n<blockquote style="${quoteStyle}">${escape(quote.text)}</blockquote>`,
        ]
      : []),
    ...(items.length
      ? [`<ul>\n${items.map((item) => `<li>${anchor(item.label, item.href)}</li>`).join('\n')}\n</ul>`]
      : []),
    `<p>${anchor(link, href)}</p>`,
    `<hr style="border:0;border-top:1px solid #5c6b73">\n<p style="font-size:14px">${escape(footer)}`,
    ...(settings ? [`<br>${anchor(settings.label, settings.href)}`] : []),
    '</p>',
    '</body>\n</html>\n',
  ].join('\n');
  return { subject, text, html };
}

/** The same letter without the secret of its single-use link. */
export function withoutLinks({ text, html }: Pick<Letter, 'text' | 'html'>) {
  const hide = (words: string) => words.replace(/(\/link\/)[\w-]+/g, '$1…');
  return { text: hide(text), html: hide(html) };
}

const anchorIn = (colour: string) => (label: string, href: string) =>
  `<a href="${escape(href)}" style="color:${colour};font-weight:bold">${escape(label)}</a>`;

/** The logo, half as large as it is kept, for screens of twice the points. Without it the county's name is read. */
function picture(county: string, { width, height }: NonNullable<CountyLook['logo']>): string {
  const half = (size: number) => Math.max(1, Math.round(size / 2));
  const size = `width="${half(width)}" height="${half(height)}"`;
  return `<p><img src="cid:${logoCid}" alt="${escape(county)}" ${size} style="border:0"></p>`;
}

/** A subject is a header: a line break in it would begin another one. */
function oneLine(subject: string): string {
  // eslint-disable-next-line no-control-regex
  return subject.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').slice(0, 250);
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
