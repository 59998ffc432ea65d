/** Declarations by name, in lower case. Read from the attribute: a browser throws away what it does not know, such as `mso-list`. */
export type Style = ReadonlyMap<string, string>;

const longest = 4000;
/** What the sheet of a program may say by class, and is worth knowing. */
const ofClasses = new Set(['font-weight', 'font-style', 'display', 'mso-hide']);

/** The style of elements: their own attribute over the rules for their classes in the copied sheet. */
export class Styles {
  private readonly known = new WeakMap<Element, Style>();
  private readonly byClass: ReadonlyMap<string, Style>;

  constructor(document: Document) {
    this.byClass = rulesOf([...document.querySelectorAll('style')].map((sheet) => sheet.textContent ?? ''));
  }

  of(element: Element): Style {
    const known = this.known.get(element);
    if (known) return known;
    const style = new Map<string, string>();
    for (const name of element.classList)
      for (const [property, value] of this.byClass.get(name) ?? []) style.set(property, value);
    for (const [property, value] of declarations(element.getAttribute('style') ?? ''))
      style.set(property, value);
    this.known.set(element, style);
    return style;
  }
}

function declarations(css: string): [string, string][] {
  return css
    .slice(0, longest)
    .split(';')
    .flatMap((part): [string, string][] => {
      const colon = part.indexOf(':');
      if (colon === -1) return [];
      return [
        [
          part.slice(0, colon).trim().toLowerCase(),
          part
            .slice(colon + 1)
            .replace(/\s+/g, ' ')
            .trim(),
        ],
      ];
    });
}

/** The rules for one class, with or without an element before it: `.xl65`, `p.p1`, `span.s1`. */
function rulesOf(sheets: readonly string[]): Map<string, Style> {
  const rules = new Map<string, Map<string, string>>();
  for (const sheet of sheets)
    for (const [, selectors, css] of sheet.slice(0, 500_000).matchAll(/([^{}]{1,500})\{([^{}]{0,4000})\}/g)) {
      const kept = declarations(css!).filter(([property]) => ofClasses.has(property));
      if (kept.length === 0) continue;
      for (const selector of selectors!.split(',')) {
        const name = /^\s*[a-z]*\.([\w-]+)\s*$/i.exec(selector.replace(/^[\s\S]*-->|<!--/g, ''))?.[1];
        if (!name) continue;
        const rule = rules.get(name) ?? new Map<string, string>();
        for (const [property, value] of kept) rule.set(property, value);
        rules.set(name, rule);
      }
    }
  return rules;
}
