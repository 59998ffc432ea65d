import { printable } from '../text.js';

/** HTML source that is safe to print as it stands: only `html` makes it. */
export class Markup {
  constructor(readonly source: string) {}
}

type Value = string | number | Markup | null | undefined | false | readonly Value[];

/** Builds HTML from a template; every string put into it is escaped, for text and for quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((source, string, index) => source + printed(values[index - 1]) + string));
}

/** `name="value"` with a space in front, or nothing for an empty value. */
export function attribute(name: string, value: string | number | null | undefined): Markup {
  return value === null || value === undefined || value === ''
    ? new Markup('')
    : new Markup(` ${name}="${escape(String(value))}"`);
}

function printed(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'object') return value.map(printed).join('');
  return escape(String(value));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
